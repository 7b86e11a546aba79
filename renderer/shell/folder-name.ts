/** The last name of a folder's path, whatever the system. */
export function folderName(folder: string): string {
  return folder.split(/[\\/]/).findLast((name) => name !== '') ?? folder;
}
