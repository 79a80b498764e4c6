/** Chinese government sites must use names under gov.cn (国办发〔2017〕47号); copies elsewhere are never official. */
export function isGovernmentHost(url: string): boolean {
  try {
    const { hostname, protocol } = new URL(url);
    return (
      (protocol === 'http:' || protocol === 'https:') &&
      (hostname === 'gov.cn' || hostname.endsWith('.gov.cn'))
    );
  } catch {
    return false;
  }
}
