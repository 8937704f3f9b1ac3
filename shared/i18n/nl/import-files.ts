import type { bringing as source } from '../en/import-files.ts';
import type { Translated } from '../translated.ts';

export const bringing: Translated<typeof source> = {
  batch: {
    title: 'Samen neergezette bestanden',
    count_one: '{{count}} bestand',
    count_other: '{{count}} bestanden',
    waiting: 'wacht',
    open: 'in bewerking',
    done: 'in het boek',
    refused: 'kon niet worden gelezen',
    closed: 'gesloten, niets geschreven',
    again: '{{file}} opnieuw proberen',
    remove: '{{file}} van de lijst halen',
    clear: 'Lijst leegmaken',
  },
  refused: {
    title: '{{file}} is niet geschreven',
    kept_one: 'Er is niets geschreven. De {{count}} beslissing van deze controle blijft bewaard.',
    kept_other: 'Er is niets geschreven. Alle {{count}} beslissingen van deze controle blijven bewaard.',
    nothing: 'Er is niets geschreven. De controle blijft zoals ze was.',
    review: 'Terug naar de controle',
    follow: 'Lezen zoals het nu is',
    followHint: 'Wat u besliste gaat mee met de regels die er nog zijn.',
  },
  unreadable: '{{file}} kon niet worden gelezen',
  what: {
    picture:
      'Dit is een afbeelding ({{kind}}), geen tabel. Vraag de afzender om de lijst als CSV of XLSX en importeer die.',
    archive: 'Dit is een gecomprimeerd archief ({{kind}}). Pak het uit en zet de bestanden eruit hier neer.',
    database: 'Dit is een database, geen opgave. Een boek van Tierbook opent u in het menu Bestand, niet hier.',
    document:
      'Dit is een tekstdocument ({{kind}}), geen tabel. Kopieer de tabel naar een rekenblad en bewaar die als XLSX.',
    presentation: 'Dit is een Word- of PowerPoint-document, geen tabel. Kopieer de tabel naar een rekenblad.',
    edifact: 'Dit is een EDIFACT-bericht; dat wordt niet gelezen. Vraag de afzender om CSV, XLSX of GDV.',
    acord: 'Dit is een ACORD AL3-bestand; dat wordt niet gelezen. Vraag de maatschappij om de lijst als CSV of XLSX.',
    settlement:
      'Dit is een GDV-afrekening van recordsoort 3001; die wordt niet gelezen. Vraag de maatschappij om recordsoort 0400, of om CSV.',
    web: 'Dit is een webpagina, geen tabel. Open die in een rekenprogramma, bewaar als XLSX en importeer dat.',
    xml: 'Dit is een XML-bestand, geen tabel. Open het in een rekenprogramma, bewaar als XLSX en importeer dat.',
    json: 'Dit is een JSON-bestand, geen tabel. Exporteer de tabel uit het programma als CSV of XLSX.',
    utf32: 'De tekst is als UTF-32 bewaard; dat wordt niet gelezen. Bewaar als UTF-8 en importeer dat.',
    damaged: 'Het bestand is beschadigd of geen tekst. Vraag de afzender er opnieuw om, als CSV of XLSX.',
    short: 'In het bestand staat te weinig voor een tabel. Vraag de afzender er opnieuw om.',
    folder: 'Dit is een map. Open die en zet de bestanden eruit hier neer.',
    device: 'Dit is een apparaat, geen bestand. Bewaar de lijst eerst als bestand.',
    wide: 'De tabel heeft {{columns}} kolommen; meer dan {{most}} worden niet gelezen. Exporteer haar met de kolommen die ertoe doen.',
  },
};
