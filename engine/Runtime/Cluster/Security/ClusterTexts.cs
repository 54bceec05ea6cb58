using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>Why a node or its certificates are refused, in both languages.</summary>
internal static class ClusterTexts
{
    public static Bilingual NoAddress { get; } = new(
        "allowed is an address of this machine or a host name, with or without a port, such as 127.0.0.1, 10.0.0.5:4053 or [::1]:4053",
        "erlaubt ist eine Adresse dieses Rechners oder ein Rechnername, mit oder ohne Port, etwa 127.0.0.1, 10.0.0.5:4053 oder [::1]:4053");

    public static Bilingual AnyAddress { get; } = new(
        "stands for all addresses of this machine; name the one by which the other nodes reach it",
        "steht für alle Adressen dieses Rechners; zu nennen ist die eine, unter der die anderen Knoten ihn erreichen");

    public static Bilingual NeedsCertificates { get; } = new(
        "can be reached from other machines, so it needs certificates: make them with cluster init, or listen on 127.0.0.1",
        "ist von anderen Rechnern aus erreichbar und braucht darum Zertifikate: sie entstehen mit cluster init; ohne sie geht nur 127.0.0.1");

    public static Bilingual NoNodeHere { get; } = new(
        "holds no certificate of a node; make one with cluster init and copy ca.crt, NAME.crt and NAME.key here",
        "enthält kein Zertifikat eines Knotens; es entsteht mit cluster init, und ca.crt, NAME.crt und NAME.key gehören hierher");

    public static Bilingual NoKey { get; } = new(
        "is not a certificate with its key", "ist kein Zertifikat mit seinem Schlüssel");

    public static Bilingual NotOurs { get; } = new(
        "does not come from the authority beside it, is not valid yet, or is not valid any more",
        "stammt nicht von der Zertifizierungsstelle daneben, gilt noch nicht oder gilt nicht mehr");

    public static Bilingual NoAuthority { get; } = new(
        "is no certificate of an authority made by cluster init", "ist kein Zertifikat einer Stelle, die cluster init angelegt hat");

    public static Bilingual AuthorityHalf { get; } = new(
        "is here without the other half of the authority, ca.crt and ca.key; new certificates are made where both are, or in an empty folder",
        "liegt hier ohne die andere Hälfte der Zertifizierungsstelle, ca.crt und ca.key; neue Zertifikate entstehen dort, wo beide liegen, oder in einem leeren Ordner");

    public static Bilingual AuthorityThere { get; } = new(
        "there is an authority already; name a new node with --node, or another folder",
        "hier gibt es schon eine Zertifizierungsstelle; neu sein kann ein Knoten, mit --node, oder der Ordner");

    public static Bilingual ThereAlready { get; } = new(
        "is there already, and is never overwritten", "ist schon da und wird nie überschrieben");

    public static Bilingual NoNodeName { get; } = new(
        "allowed are at most 60 letters, digits, hyphens, underscores and dots, the first a letter or a digit, and not ca",
        "erlaubt sind höchstens 60 Buchstaben, Ziffern, Binde- und Unterstriche und Punkte, vorn ein Buchstabe oder eine Ziffer, und nicht ca");

    public static Bilingual NoHost { get; } = new(
        "is neither a host name nor an address", "ist weder ein Rechnername noch eine Adresse");

    public static Bilingual GivenTwice { get; } = new("is given twice", "ist doppelt angegeben");

    public static Bilingual SeveralNodes(string names) => new(
        $"holds certificates of several nodes ({names}); copy ca.crt and the two files of this one into a folder of its own",
        $"enthält Zertifikate mehrerer Knoten ({names}); ca.crt und die beiden Dateien von diesem gehören in einen eigenen Ordner");

    public static Bilingual NotNamed(string certificate) => new(
        $"is not named in {certificate}; make a certificate with cluster init --host",
        $"steht nicht in {certificate}; ein Zertifikat dafür entsteht mit cluster init --host");
}
