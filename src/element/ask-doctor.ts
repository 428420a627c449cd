/**
 * Opens the doctor where the page asks for it, or whoever has it open by its address. Its file has no
 * hash in its name: a page whose script is older than the files beside it has to find it.
 */
export function askDoctor(element: Element): void {
  if (element.matches('[doctor]') || /okta-register-doctor/.test(location.search)) {
    void import('../doctor/doctor.js').then(({ examine }) => examine(element));
  }
}
