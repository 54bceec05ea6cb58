using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Column<CoCreation.Sim.Experiments.TickRow>;

namespace CoCreation.Sim.Experiments;

/// <summary>ticks: a row for every tick, with its digest and totals; written while a run goes on.</summary>
internal static class TicksTable
{
    private const int FirstTotal = 2;

    private static readonly Total[] Amounts = [Total.Output, Total.Dividends, Total.Trust];

    public static TableLayout<TickRow> Layout { get; } = new(
        "ticks",
        [
            Whole("tick", Allowed.Week, Allowed.FromZero, new("The week; 0 is the world as it was made.", "Die Woche; 0 ist die Welt, wie sie entstand."), row => row.Tick),
            Text("digest", "0-9 a-f, 16", new("The digest of the whole world after the week.", "Die Prüfsumme der ganzen Welt nach der Woche."),
                row => row.Digest.ToString("x16", CultureInfo.InvariantCulture)),
            .. Enum.GetValues<Total>().Select(Of),
        ]);

    /// <summary>A row that was read back with all columns in their order.</summary>
    /// <exception cref="InputException">A cell is empty, or the digest is none.</exception>
    public static TickRow RowOf(StoredRow row)
    {
        string digest = row.Of<string>(1);
        return ulong.TryParse(digest, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong number)
            ? new TickRow((int)row.Of<long>(0), number, [.. Enum.GetValues<Total>().Select(total => ValueOf(row, total))])
            : throw StoredTable.Refused(row.Place, new($"'{digest}' is no digest", $"'{digest}' ist keine Prüfsumme"));
    }

    private static double ValueOf(StoredRow row, Total total) =>
        Amounts.Contains(total) ? row.Of<double>(FirstTotal + (int)total) : row.Of<long>(FirstTotal + (int)total);

    private static Column<TickRow> Of(Total total) => Amounts.Contains(total)
        ? Amount(Names.Of(total), "1", Allowed.FromZero, MeaningOf(total), row => row[total])
        : Whole(Names.Of(total), UnitOf(total), Allowed.FromZero, MeaningOf(total), row => (long)row[total]);

    private static string UnitOf(Total total) => total switch
    {
        Total.Acts or Total.Talk or Total.Work => "act",
        Total.Founded or Total.Dissolved or >= Total.Competition => "network",
        _ => "participant",
    };

    private static Bilingual MeaningOf(Total total) => total switch
    {
        Total.Output => new("What all networks made in this week.", "Was alle Netzwerke in dieser Woche geschaffen haben."),
        Total.Dividends => new("What was paid out to members; the output but for rounding.", "Was an Mitglieder ausgezahlt wurde; bis auf Rundung der Ertrag."),
        Total.Acts => new("Acts of members that networks read.", "Handlungen von Mitgliedern, die Netzwerke gelesen haben."),
        Total.Talk => new("Acts of complaint.", "Handlungen des Jammerns."),
        Total.Work => new("Acts of co-creation.", "Handlungen der Co-Creation."),
        Total.Trust => new("Trust in members as told with the acts, added up.", "Das mit den Handlungen gemeldete Vertrauen in Mitglieder, aufsummiert."),
        Total.Joined => new("Members admitted; they join in the chronicle a week later, with their first bulletin.", "Aufgenommene Mitglieder; in der Chronik treten sie eine Woche später bei, mit ihrem ersten Rundbrief."),
        Total.Left => new("Members who left or whose network ended, as networks count them: a week after they left.", "Mitglieder, die gingen oder deren Netzwerk endete, wie Netzwerke sie zählen: eine Woche nach dem Austritt."),
        Total.Founded => new("Networks founded.", "Gegründete Netzwerke."),
        Total.Dissolved => new("Networks ended.", "Beendete Netzwerke."),
        Total.Phoenixes => new("Members who left risen to a new offer (phoenixes).", "Mitglieder, die aufgestiegen sind und mit einem neuen Angebot gingen (Phönixe)."),
        Total.Participants => new("Participants who lived through the week; 0 in week 0, in which nobody steps.", "Beteiligte, die die Woche erlebt haben; 0 in Woche 0, in der niemand handelt."),
        Total.Members => new("Memberships of networks alive after the week, as networks count them; without networks founded in it.", "Mitgliedschaften in Netzwerken, die nach der Woche bestehen, wie Netzwerke sie zählen; ohne die in ihr gegründeten."),
        _ => Alive((NetworkType)(total - Total.Competition)),
    };

    private static Bilingual Alive(NetworkType type)
    {
        Bilingual networks = TypeText.Of(type);
        return new($"{networks.English} alive after the week, without those founded in it.", $"{networks.German}, die nach der Woche bestehen, ohne die in ihr gegründeten.");
    }
}
