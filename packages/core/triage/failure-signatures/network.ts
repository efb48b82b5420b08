import type { Signature } from "./signature.ts";

/** Connections, names and downloads that broke on the way. */
export const networkSignatures: readonly Signature[] = [
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
    id: "address-in-use",
    cause: "network",
    favours: "flaky",
    weight: 3,
    pattern: /\b(?:EADDRINUSE|address already in use|port \d+ is (?:already )?in use|bind: address)/i,
    example: "Error: listen EADDRINUSE: address already in use :::3000",
  },
];
