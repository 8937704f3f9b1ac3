import type { errors as en } from '../en/errors.ts';
import type { Translated } from '../translated.ts';

export const errors: Translated<typeof en> = {
  unexpected:
    'Er ging iets mis dat niet hoort te gebeuren. Probeer het opnieuw; blijft het zo, stuur dan de gekopieerde details naar de helpdesk.',
  'no-book': 'Er is geen boek open. Open er eerst een.',
  'no-printer': 'Op deze computer is niets om mee af te drukken. Installeer Chrome of Edge en probeer opnieuw.',
  'file-token': 'Dit bestand is niet in dit venster gekozen. Kies het opnieuw.',
  'bad-request': 'Dit is niet begrepen. Controleer wat er is ingevuld ({{field}}).',
  'unknown-request': 'Dit deel van Tierbook is ouder dan de rest. Start Tierbook opnieuw.',
  cancelled: 'Gestopt zoals gevraagd. Er is niets veranderd.',
  'book-missing': 'Op deze plaats staat geen boek meer. Zoek het bestand of open een ander boek.',
  'book-exists': 'Op deze plaats staat al een bestand. Kies een andere naam; er wordt nooit iets overschreven.',
  'book-locked':
    'Dit boek is al open in een ander venster of op een andere computer. Sluit het daar en probeer opnieuw.',
  'book-read-only':
    'In het boek of zijn map kan niet worden geschreven. Verplaats het boek naar een eigen map en open het dan.',
  'book-no-folder': 'De map van dit boek bestaat niet. Maak de map eerst aan of kies een andere.',
  'book-no-access':
    'Met dit account mag het boek niet worden geopend. Vraag de beheerder van de computer om toegang tot het bestand.',
  'not-a-book': 'Dit bestand is geen boek van Tierbook. Kies een bestand dat op .tierbook eindigt.',
  'passphrase-needed': 'Dit boek is beveiligd met een wachtzin. Typ die om het boek te openen.',
  'wrong-passphrase':
    'Met deze wachtzin gaat het boek niet open. Controleer hoofdletters en toetsenbordtaal en probeer opnieuw.',
  'book-corrupt':
    'Het boek is beschadigd. Zet de laatste reservekopie terug; het beschadigde bestand blijft zoals het is.',
  'book-newer': 'Dit boek is gemaakt met een nieuwere versie van Tierbook. Werk Tierbook bij en open het dan.',
  'book-network-folder':
    'Het boek staat in een netwerkmap, waar bewaren niet veilig is. Verplaats het naar een map op deze computer en open het dan.',
  'book-synced-folder':
    'Het boek staat in een map die tijdens het gebruik naar de cloud wordt gekopieerd; dat kan het beschadigen. Haal het daar weg en open het dan.',
  'migration-changed':
    'Het boek is gemaakt met een andere uitgave van deze versie. Open het met het programma waarmee het is gemaakt, of zet een reservekopie terug.',
  'migration-order':
    'Het boek mist een eerdere wijziging van zijn indeling en kan niet worden bijgewerkt. Zet een reservekopie terug of vraag om hulp.',
  'migration-failed':
    'Het boek kon niet worden bijgewerkt en is onveranderd. Vraag om hulp met de gekopieerde details.',
  'backup-failed':
    'De reservekopie kon niet worden geschreven of doorstond de controle niet. Kies een andere plaats met genoeg ruimte.',
  'disk-full': 'De schijf is vol. Maak ruimte en probeer opnieuw; er is niets half geschreven.',
  'disk-error': 'De schijf meldde een fout. Controleer de schijf en haar aansluiting en probeer opnieuw.',
  'no-run': 'Het boek heeft nog geen klassen. Ga naar Segmenten en deel het eerst in.',
  'unknown-run': 'Deze indeling is door een nieuwere vervangen. Laad de lijst opnieuw.',
  'unknown-date': 'Het boek bevat nog niets met een datum. Importeer een opgave, of noem een peildatum.',
  'backtest-too-late': 'De twaalf maanden na deze dag zijn nog niet voorbij. Kies een eerdere dag.',
  'unknown-scheme': 'Dit schema staat niet in het boek. Kies er een uit de lijst.',
  'unknown-tier': 'Het schema heeft geen klasse {{tier}}. Kies A tot en met {{lowest}}.',
  'unknown-household': 'Dit huishouden staat niet meer in het boek. Laad de lijst opnieuw.',
  'not-in-run': 'Dit huishouden kwam na de laatste indeling. Deel het boek opnieuw in.',
  'expired-override': 'De laatste dag ligt voor de eerste. Kies een latere.',
  'merge-itself': 'Een klant kan niet met zichzelf worden samengevoegd. Kies een andere.',
  'merged-already': 'Een van de twee is al met een andere klant samengevoegd. Laad de klant opnieuw.',
  'unknown-merge': 'Deze samenvoeging is al teruggedraaid. Laad de klant opnieuw.',
  'merged-since': 'De klant waarmee is samengevoegd, is zelf samengevoegd. Draai die samenvoeging eerst terug.',
  'unknown-client': 'Deze klant staat niet meer in het boek. Ga terug naar de lijst.',
  'unknown-policy': 'Deze polis staat niet meer in het boek. Laad de klant opnieuw.',
  'undo-gone': 'Deze wijziging kan niet meer ongedaan worden gemaakt. Pas het veld met de hand aan.',
  'currency-in-use': 'Het boek bevat al bedragen in {{currency}}. Maak een nieuw boek voor een andere valuta.',
  'last-person': 'Iemand moet het werk doen. Voeg iemand toe voordat deze persoon vertrekt.',
  'line-exists': 'Er is al een branche met deze naam. Kies een andere naam of haal de oude terug.',
  'not-a-picture': 'Dit bestand is geen PNG-, JPEG- of SVG-afbeelding. Kies een ander bestand.',
  'picture-too-large': 'De afbeelding is groter dan 1 MB. Sla hem kleiner op en kies hem opnieuw.',
  'export-format': 'Tabellen worden als .csv of .xlsx geschreven. Kies een bestandsnaam met een van deze extensies.',
  'export-failed': 'Het bestand kon niet worden geschreven. Controleer de map en de ruimte op de schijf.',
  'no-backup-folder': 'Er is geen map voor automatische back-ups. Kies waar de back-up moet komen.',
  'no-plans': 'Voor deze klanten is in dat jaar niets gepland. Plan eerst het jaar.',
  'year-missing': 'Er is nog geen jaar gepland. Plan eerst een jaar of geef aan welk.',
  'print-timeout': 'De pagina’s konden niet worden opgemaakt. Probeer het met minder klanten.',
  'print-failed': 'De pagina’s konden niet worden gemaakt. Sluit andere programma’s en druk opnieuw af.',
  'no-sample': 'Dit exemplaar van Tierbook kwam zonder het voorbeeldkantoor. Maak in plaats daarvan een nieuw boek.',
  'import-closed': 'Deze import is gesloten. Kies het bestand opnieuw.',
  'already-imported': 'Dit bestand staat al in het boek. Maak het overzicht ongedaan om het opnieuw te importeren.',
  'file-missing': 'Het bestand is er niet meer. Misschien is het verplaatst of verwijderd; kies het opnieuw.',
  'file-empty': 'Het bestand is leeg. Vraag de afzender het opnieuw.',
  'amounts-too-large':
    'De bedragen van dit bestand tellen op tot meer dan geld kan zijn. Zoek cijfers die aan elkaar zitten, of nummers in een kolom met bedragen.',
  'pdf-encrypted': 'De PDF is met een wachtwoord beveiligd. Open hem, bewaar hem zonder wachtwoord en importeer die.',
  'pdf-scanned':
    'De pagina’s van deze PDF zijn plaatjes: er staat geen tekst in die gelezen kan worden. Vraag de maatschappij om CSV of XLSX.',
  'pdf-too-large': 'De PDF bevat meer dan een opgave hoort te bevatten. Vraag de maatschappij om CSV of XLSX.',
  'pdf-unreadable':
    'De lettertypen van deze PDF zeggen niet welke letters ze tekenen, dus de tekst zou verkeerd gelezen worden. Vraag de maatschappij om CSV of XLSX.',
  'file-unreadable': 'Het bestand mag niet worden gelezen. Kopieer het naar een eigen map en probeer het opnieuw.',
  'file-changed': 'Het bestand veranderde tijdens het lezen. Wacht tot het compleet is en importeer het opnieuw.',
  'file-too-large': 'Het bestand is te groot om in één keer te lezen. Exporteer het in delen.',
  'line-too-long': 'Een regel van het bestand is te lang voor een tabel. Exporteer de tabel opnieuw.',
  'not-a-table': 'Er is geen tabel in het bestand gevonden. Exporteer het als CSV of XLSX en importeer dat.',
  'unsupported-format':
    'Dit soort bestand kan niet worden gelezen. Exporteer de tabel als CSV, XLSX of GDV en importeer die.',
  'workbook-damaged': 'De werkmap is beschadigd. Open haar in uw rekenprogramma, bewaar haar opnieuw en importeer dat.',
  'workbook-encrypted':
    'De werkmap is met een wachtwoord beveiligd. Bewaar een kopie zonder wachtwoord en importeer die.',
  'workbook-too-large': 'De werkmap is uitgepakt te groot om te lezen. Exporteer de tabel in delen.',
  'needs-recipe': 'De kolommen zijn niet met zekerheid te herkennen. Benoem ze en lees dan het bestand.',
  'layout-drift': 'Het bestand is anders ingedeeld dan het recept verwacht. Bekijk de kolommen voordat u het leest.',
  'no-recipe': 'Er is geen recept met deze naam meer. Laad de lijst opnieuw.',
  'recipe-exists': 'Er is al een recept met deze naam. Kies een andere naam.',
  'not-a-recipe': 'Dit bestand bevat geen recept van Tierbook. Kies er een dat onder Recepten is geëxporteerd.',
  'no-statement': 'Deze opgave staat niet meer in het boek. Laad de lijst opnieuw.',
  'already-undone': 'Deze opgave is al ongedaan gemaakt. Laad de lijst opnieuw.',
  'already-decided': 'Over sommige regels is intussen beslist. Open de lijst opnieuw.',
  'nothing-held': 'Over elke regel van deze opgave is beslist. Laad de lijst opnieuw.',
  'original-missing': 'Het boek bewaart het origineel van deze opgave niet meer. Importeer het bestand opnieuw.',
  'rate-exists': 'Voor deze maatschappij, branche, product en dit jaar is er al een tarief. Wijzig dat.',
  'claim-gone': 'Hier is niets meer te vorderen. Bekijk de lijst opnieuw.',
  'nothing-done': 'In dat jaar is voor deze klanten niets afgevinkt. Kies een ander jaar.',
  'no-desk': 'Niemand heeft in die week een open contact. Kies een andere week.',
  'sheet-size': 'Dit stuk past niet op dat vel. Kies A4 of Letter, voor de wandkalender A3, A2 of Tabloid.',
  'unknown-person': 'Deze persoon is er niet op dit kantoor. Kijk bij Instellingen, Mensen.',
  'no-claims': 'Er is geen provisie te vorderen. Kijk onder Importeren, Afstemmen.',
  'unknown-statement': 'Dit overzicht is er niet meer of betaalt geen provisie. Laad de lijst opnieuw.',
};
