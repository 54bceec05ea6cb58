using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>A complete run in its folder, as far as it is compared with another.</summary>
/// <param name="Folder">The folder, as it was given.</param>
/// <param name="Summary">What came out.</param>
/// <param name="Provenance">How it came about.</param>
/// <param name="Scenario">What was run; null where its file is not there.</param>
internal sealed record ComparedRun(string Folder, RunSummary Summary, Provenance Provenance, Scenario? Scenario)
{
    private static readonly string[] FateColumns = ["participant", "label", "arrived", "persona", "networks", "gone", "phoenixes", "ties", "strain"];

    /// <summary>Opens the run; its tables are read later.</summary>
    /// <exception cref="InputException">There is no complete run, or a file of it is broken.</exception>
    public static ComparedRun Open(string folder)
    {
        RunSummary summary = new StoredRun(folder).Summary;
        string scenario = Path.Combine(folder, ScenarioText.FileName);
        return new ComparedRun(
            folder,
            summary,
            ResultJson.Read<Provenance>(Path.Combine(folder, Provenance.FileName)) ?? throw StoredTable.Refused(folder, new(
                $"there is no complete run: {Provenance.FileName} is missing or broken",
                $"darin ist kein vollständiger Lauf: {Provenance.FileName} fehlt oder ist beschädigt")),
            File.Exists(scenario) ? ScenarioFile.ReadKept(scenario) : null);
    }

    /// <summary>The value that a parameter began with, as it is written.</summary>
    public string Setting(ParameterInfo info) =>
        Provenance.Settings.TryGetValue(info.Name, out string? value) ? value : Parameters.Shown(info, info.Default);

    /// <summary>All ticks in order.</summary>
    /// <exception cref="InputException">The table is missing or broken, or lacks a tick.</exception>
    public IReadOnlyList<TickRow> Ticks()
    {
        List<TickRow> rows = [];
        foreach (StoredRow row in StoredTable.Read(Folder, TicksTable.Layout, [.. TicksTable.Layout.Infos.Select(column => column.Name)]))
        {
            rows.Add(row.Of<long>(0) == rows.Count ? TicksTable.RowOf(row) : throw WeekIsMissing(row.Place, rows.Count));
        }

        return rows.Count > Summary.Ticks ? rows : throw WeekIsMissing(Folder, rows.Count);
    }

    /// <summary>All networks in order of id.</summary>
    /// <exception cref="InputException">The table is missing or broken.</exception>
    public IReadOnlyList<NetworkFate> Networks() => Once(
        StoredTable.Read(Folder, NetworksTable.Layout, "network", "ended", "reason", "peakMembers", "type", "output", "netBenefit"),
        row => new NetworkFate
        {
            Id = row.NetworkOf(0),
            Ended = (int?)row.Maybe<long?>(1),
            Reason = row.Maybe<string>(2) is null ? null : row.NameOf<EndReason>(2),
            PeakMembers = (int)row.Of<long>(3),
            Type = row.NameOf<NetworkType>(4),
            Output = row.Of<double>(5),
            NetBenefit = row.Of<double>(6),
        },
        network => network.Id);

    /// <summary>All participants in order of number.</summary>
    /// <exception cref="InputException">The table is missing or broken.</exception>
    public IReadOnlyList<ParticipantFate> Participants()
    {
        ParameterInfo info = ParameterTable.All[(int)Parameter.Domains];
        int domains = (int)Parameters.Default.With([$"{info.Name}={Setting(info)}"], [])[info.Id];
        string[] knowledge = [.. ParticipantsTable.KnowledgeNames(domains)];
        return Once(
            StoredTable.Read(Folder, ParticipantsTable.Layout(domains), [.. FateColumns, .. knowledge]), row => FateOf(row, domains), one => one.Id);
    }

    private static ParticipantFate FateOf(StoredRow row, int domains) => new()
    {
        Id = (uint)row.Of<long>(0),
        Label = row.Maybe<string>(1),
        Arrived = (int)row.Of<long>(2),
        Persona = row.NameOf<Persona>(3),
        Networks = row.Maybe<string>(4)?.Split(';') ?? [],
        IsGone = row.Of<bool>(5),
        Phoenixes = (int)row.Of<long>(6),
        Ties = (int)row.Of<long>(7),
        Strain = row.Of<double>(8),
        Knowledge = Enumerable.Range(FateColumns.Length, domains).Average(row.Of<double>),
    };

    /// <summary>The rows of a table in which nothing comes twice.</summary>
    private static List<T> Once<T, TKey>(IEnumerable<StoredRow> rows, Func<StoredRow, T> read, Func<T, TKey> keyOf)
    {
        List<T> all = [];
        HashSet<TKey> seen = [];
        foreach (StoredRow row in rows)
        {
            T one = read(row);
            all.Add(seen.Add(keyOf(one)) ? one : throw StoredTable.Refused(row.Place, new(
                $"{keyOf(one)} is there twice", $"{keyOf(one)} steht zweimal da")));
        }

        return all;
    }

    private static InputException WeekIsMissing(string place, int week) => StoredTable.Refused(place, new(
        $"week {week} of the table {TicksTable.Layout.Name} is missing", $"Woche {week} der Tabelle {TicksTable.Layout.Name} fehlt"));
}
