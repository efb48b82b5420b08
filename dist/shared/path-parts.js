// packages/core/paths/path-parts.ts
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function foldersUpwards(folder) {
	const folders = [folder];
	for (let current = folder; current !== "";) {
		current = folderOf(current);
		folders.push(current);
	}
	return folders;
}
function joinPath(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
export { joinPath as i, folderOf as n, foldersUpwards as r, fileName as t };
