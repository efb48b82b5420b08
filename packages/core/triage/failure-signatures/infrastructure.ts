import type { Signature } from "./signature.ts";

/** The machine, the network and the services around a job. */
export const infrastructureSignatures: readonly Signature[] = [
  {
    id: "connection-lost",
    cause: "network",
    favours: "infra",
    weight: 5.5,
    pattern:
      /\b(?:ECONNRESET|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|EPIPE|connection (?:was |has been )?(?:reset|aborted|broken|closed)|socket hang up|broken pipe|unexpected disconnect|remote end hung up|early EOF|RPC failed|network aborted)\b/i,
    example: "npm error code ECONNRESET",
  },
  {
    id: "connection-refused",
    cause: "network",
    favours: "infra",
    weight: 5,
    pattern:
      /\b(?:ECONNREFUSED|connection refused|failed to connect to|couldn't connect to server|unable to connect|failed to establish a new connection|proxyconnect|client error \(Connect\))/i,
    example: "curl: (7) Failed to connect to mirror.example port 443: Connection refused",
  },
  {
    id: "connection-timeout",
    cause: "network",
    favours: "infra",
    weight: 5,
    pattern:
      /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|connection timed out|connect timeout|i\/o timeout|read timed out|ReadTimeout\w*|ConnectTimeout\w*|TLS handshake timeout|net\/http: request canceled)\b/i,
    example: "dial tcp 203.0.113.9:443: i/o timeout",
  },
  {
    id: "name-resolution",
    cause: "network",
    favours: "infra",
    weight: 5.5,
    pattern:
      /\b(?:ENOTFOUND|EAI_AGAIN|could not resolve host|couldn't resolve host|temporary failure in name resolution|name or service not known|nodename nor servname|dns error|no such host|failed to lookup address)/i,
    example: "fatal: unable to access: Could not resolve host: git.example",
  },
  {
    id: "tls",
    cause: "network",
    favours: "infra",
    weight: 3.5,
    pattern:
      /\b(?:SSL_ERROR_SYSCALL|SSL: \w+|gnutls_handshake|TLS connection was non-properly terminated|ssl(?:v3)? alert|schannel: failed)/i,
    example: "fatal: gnutls_handshake() failed: The TLS connection was non-properly terminated.",
  },
  {
    id: "download-failed",
    cause: "network",
    favours: "infra",
    weight: 5,
    pattern:
      /\b(?:failed to download|unable to download|could not download|error (?:while )?(?:fetching|downloading)|failed to fetch\b|unable to fetch|download (?:has )?(?:failed|timed out)|could not GET|error downloading|(?:could not|couldn't|failed to) (?:retrieve|transfer (?:artifact|metadata))|invalid response body while trying to fetch)/i,
    example: "E: Failed to fetch http://mirror.example/pool/main/m/mesa/libegl.deb",
  },
  {
    id: "truncated-download",
    cause: "network",
    favours: "infra",
    weight: 5,
    pattern:
      /\b(?:hash sum mismatch|unexpected EOF|unexpected end of (?:file|data|stream)|premature (?:close|end)|incomplete read|content-length mismatch|EINTEGRITY|checksum mismatch|(?:zlib|gzip): .{0,40}unexpected)/i,
    example: "main.go:3:2: example.com/mod@v1.2.0: unexpected EOF",
  },
  {
    id: "server-error",
    cause: "service",
    favours: "infra",
    weight: 5,
    pattern:
      /\b(?:(?:HTTP|status|code|error|returned|response|responded with|server)\W{0,3}(?:\w+ ){0,3}5(?:00|02|03|04|20|22|24)\b|50[0234] (?:bad gateway|service (?:temporarily )?unavailable|gateway time-?out|internal server error)|service (?:temporarily )?unavailable|bad gateway|internal server error)/i,
    example: "Response status code does not indicate success: 503 (Service Unavailable).",
  },
  {
    id: "rate-limit",
    cause: "rate-limit",
    favours: "infra",
    weight: 5.5,
    pattern:
      /\b(?:rate limit(?:ed)?\b|toomanyrequests|too many requests|429\b.{0,40}request|(?:status|code|HTTP|with)\W{0,3}429\b|secondary rate limit|quota exceeded)/i,
    example: "toomanyrequests: You have reached your pull rate limit.",
  },
  {
    id: "service-client",
    cause: "service",
    favours: "infra",
    weight: 4.5,
    pattern:
      /\b(?:failed to (?:CreateArtifact|FinalizeArtifact|GetSignedArtifactURL|CreateCacheEntry)|cache service responded|artifact service|unable to (?:make request|upload artifact)|failed to upload artifact)/i,
    example: "Failed to CreateArtifact: Unable to make request: ETIMEDOUT",
  },
  {
    id: "action-download",
    cause: "service",
    favours: "infra",
    weight: 4.5,
    pattern:
      /\b(?:failed to download (?:action|archive)|action could not be found at the URI|unable to resolve action|failed to resolve action download info)/i,
    example: "Failed to download archive 'https://host.example/o/r/tar.gz/1' after 3 attempts.",
  },
  {
    id: "runner-lost",
    cause: "runner-lost",
    favours: "infra",
    weight: 7,
    pattern:
      /\b(?:lost communication with the server|runner has received a shutdown signal|runner (?:was )?(?:terminated|evicted|preempted)|the hosted runner encountered an error|runner process .{0,40}(?:terminated|exited)|spot instance|node was (?:lost|preempted)|job was not acquired by runner)/i,
    example: "The hosted runner lost communication with the server.",
  },
  {
    id: "pod-failure",
    cause: "runner-lost",
    favours: "infra",
    weight: 6,
    pattern:
      /\b(?:pod .{0,120}(?:unhealthy|evicted|failed to (?:start|come online))|ImagePullBackOff|ErrImagePull|CrashLoopBackOff|FailedScheduling|backoff timeout|cannot connect to the docker daemon|docker daemon .{0,20}not running)/i,
    example: "pod failed to come online with error: Pod x is unhealthy with phase status Pending: backoff timeout",
  },
  {
    id: "image-missing",
    cause: "not-found",
    favours: "infra",
    weight: 4.5,
    lasting: true,
    pattern:
      /\b(?:manifest (?:for \S+ )?(?:not found|unknown)|pull access denied|image .{0,80}not found|docker pull failed|no such image)/i,
    example: "Error response from daemon: manifest for python:9.99 not found: manifest unknown",
  },
  {
    id: "artifact-missing",
    cause: "not-found",
    favours: "infra",
    weight: 3.5,
    lasting: true,
    pattern:
      /\b(?:artifact not found|no artifacts? (?:found|matched)|unable to find any artifacts|unable to download artifact)/i,
    example: "Unable to download artifact(s): Artifact not found for name: dist",
  },
  {
    id: "ref-missing",
    cause: "not-found",
    favours: "infra",
    weight: 4,
    lasting: true,
    pattern:
      /\b(?:couldn't find remote ref|remote branch .{1,120}not found|unable to find remote|not our ref|reference is not a tree)/i,
    example: "fatal: couldn't find remote ref refs/tags/v9",
  },
  {
    id: "credentials",
    cause: "permission",
    favours: "infra",
    weight: 4.5,
    lasting: true,
    pattern:
      /\b(?:credentials could not be loaded|could not load credentials|unable to locate credentials|no basic auth credentials|bad credentials|authentication (?:failed|required)|access ?denied|is not authorized to perform|resource not accessible by integration|could not read Username|invalid (?:token|credentials)|token (?:has )?expired|permission to \S+ denied|requested URL returned error: 40[13])/i,
    example: "Credentials could not be loaded, please check your action inputs",
  },
  {
    id: "disk-full",
    cause: "disk",
    favours: "infra",
    weight: 6,
    lasting: true,
    pattern:
      /\b(?:no space left on device|ENOSPC|not enough (?:free )?(?:disk )?space|disk (?:is )?full|disk quota exceeded|insufficient disk space|There is not enough space on the disk)/i,
    example: "cp: error writing 'dist/app': No space left on device",
  },
  {
    id: "out-of-memory-kill",
    cause: "out-of-memory",
    favours: "infra",
    weight: 5,
    lasting: true,
    pattern:
      /(?:\bOOM ?-?Killed\b|\bout of memory: kill|^\s*Killed\s*$|\b\d+ Killed\b|: Killed\b|\bexit(?:ed)?(?: with)?(?: exit)?(?: code| status)? 137\b|\bcannot allocate memory\b|\bENOMEM\b|signal: killed|Killed signal terminated program)/i,
    example: "script.sh: line 1:  1619 Killed                  python train.py",
  },
  {
    id: "heap-limit",
    cause: "out-of-memory",
    favours: "infra",
    weight: 3.5,
    lasting: true,
    pattern:
      /\b(?:JavaScript heap out of memory|java\.lang\.OutOfMemoryError|OutOfMemoryException|Reached heap limit|GC overhead limit|LLVM ERROR: out of memory|virtual memory exhausted|std::bad_alloc|CUDA out of memory)|(?:^|\s)MemoryError\b/i,
    example: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
  },
  {
    id: "cancelled",
    cause: "cancelled",
    favours: "infra",
    weight: 4,
    lasting: true,
    pattern:
      /\b(?:the operation was cancell?ed|the run was cancell?ed|a task was cancell?ed|(?:received|got) SIG(?:INT|TERM)|KeyboardInterrupt|cancelled by|higher priority waiting request)\b/i,
    example: "The operation was canceled.",
  },
  {
    id: "job-timeout",
    cause: "timeout",
    favours: "infra",
    weight: 4,
    lasting: true,
    pattern:
      /\b(?:(?:action|job|step)\b.{0,200} has (?:timed out after|exceeded the maximum execution time)|the action has timed out|no output has been received in the last|exceeded the maximum time limit for jobs|execution timed out|terminated due to inactivity)/i,
    example: "The action 'Test' has timed out after 360 minutes.",
  },
  {
    id: "address-in-use",
    cause: "network",
    favours: "flaky",
    weight: 3,
    pattern: /\b(?:EADDRINUSE|address already in use|port \d+ is (?:already )?in use|bind: address)/i,
    example: "Error: listen EADDRINUSE: address already in use :::3000",
  },
  {
    id: "lock-held",
    cause: "service",
    favours: "infra",
    weight: 3.5,
    pattern:
      /\b(?:could not get lock|unable to (?:acquire|lock) .{0,80}lock|is another process using it|text file busy|resource temporarily unavailable|device or resource busy)/i,
    example: "E: Could not get lock /var/lib/dpkg/lock-frontend",
  },
];
