/**
 * Redoes a sum as it is printed, with Italian numbers: «(85 × 94 + 5 × 85,5) / 100», «min(100; 100 × 90 / 85)».
 * @throws if the text is not a sum
 */
export function redoConto(conto: string): number {
  const espressione = conto
    .replace(/\d[\d.]*(,\d+)?/g, (numero) => numero.replaceAll('.', '').replace(',', '.'))
    .replaceAll(';', ',')
    .replaceAll('×', '*')
    .replaceAll('−', '-')
    .replace(/\b(min|max)\(/g, 'Math.$1(');
  if (!/^(Math\.(min|max)\(|[\d.\s+\-*/(),])+$/.test(espressione))
    throw new Error(`«${conto}» non è un conto`);
  return Number(new Function(`return ${espressione}`)());
}
