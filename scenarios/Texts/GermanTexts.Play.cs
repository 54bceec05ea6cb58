namespace CoCreation.Sim.Scenarios;

/// <content>What is said about the live page.</content>
internal sealed partial class GermanTexts
{
    public override string PlayCommand => "Öffnet die Live-Seite: einer Welt zusehen, sie ändern, zurückgehen, vergleichen.";

    public override string PlayedArgument => "Ein Szenario der Bibliothek, ein Modell, eine Datei davon oder der Ordner eines fertigen Laufs zum Wiederholen (sonst: die Galerie oder das eigene Modell).";

    public override string PlaySeedOption => "Bestimmt allen Zufall (sonst 7; bei einem fertigen Lauf dessen eigener).";

    public override string PagePortOption => "Der Port der Seite (sonst: ein freier).";

    public override string NoBrowserOption => "Gibt nur den Link aus.";

    public override string PageListenOption => "Die Adresse, auf der gelauscht wird (sonst 127.0.0.1). Andere kommen dann auf die Seite.";

    public override string TokenOption => "Das Geheimnis derer, die eingreifen, mindestens 16 Zeichen (sonst: ein zufälliges).";

    public override string TlsOption => "Eine Zertifikatsdatei (PKCS 12): Die Seite kommt verschlüsselt.";

    public override string ClassroomOption => "Ein zweiter Link für alle, die nur zusehen; niemand sonst greift ein.";

    public override string AddressWord => "ADRESSE";

    public override string TokenWord => "GEHEIMNIS";

    public override string NoPage => "die Seite wurde nicht gebaut: Node 20 oder neuer installieren, dann neu bauen (dotnet build -c Release)";

    public override string PlayEnds => "Strg-C beendet sie.";

    public override string NoRunToPlay => "in diesem Ordner ist kein vollständiger Lauf";

    public override string NoSuchFile => "diese Datei gibt es nicht";

    public override string NoAddress => "das ist keine Adresse wie 0.0.0.0";

    public override string PortInUse => "dort lauscht schon ein anderes Programm: einen anderen angeben oder weglassen";

    public override string PlayedAt(string link) => $"Die Seite: {link}";

    public override string WatchedAt(string link) => $"Für alle, die nur zusehen: {link}";

    public override string TokenTooShort(int least) => $"ein Geheimnis hat mindestens {least} Zeichen";

    public override string ListenNeeds(string token, string tls, string classroom) =>
        $"die Seite stünde anderen offen: {token} und {tls} angeben oder {classroom} sagen";
}
