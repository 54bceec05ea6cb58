using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>networks.csv: a row for every network ever founded, in order of id.</summary>
public static class NetworksTable
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "networks.csv";

    private static readonly string[] Columns =
    [
        "network", "founder", "founded", "motive", "ended", "reason", "weeks", "peakMembers", "memberWeeks", "output", "talk", "completed",
        .. Names<NetworkType>.InOrder.Select(type => type + "Weeks"),
        "type", "typeInWeek12", "phoenixes", "memberships", "netBenefit", "negativeShare", "gini",
    ];

    /// <summary>Writes the table of a run.</summary>
    public static void Write(RunRecord run, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(run);
        CsvTable table = new(text, Columns);
        foreach (NetworkRecord network in run.Networks)
        {
            AddRow(table, network);
        }

        table.Flush();
    }

    private static void AddRow(CsvTable table, NetworkRecord network)
    {
        LifeFigures life = network.Life;
        table.Add(network.Id).Add(network.Id.Participant).Add(network.Id.Born - 1).Add(Names.Of(life.Motive));
        table.Add((long?)network.Ended).Add(network.Reason is { } reason ? Names.Of(reason) : null).Add(life.Weeks);
        table.Add(life.PeakMembers).Add(life.MemberWeeks).Add(life.Output).Add(life.Talk).Add(life.Completed);
        foreach (int weeks in life.TypeWeeks)
        {
            table.Add(weeks);
        }

        table.Add(Names.Of(network.Type)).Add(network.LandmarkType is { } type ? Names.Of(type) : null);
        table.Add(network.Phoenixes).Add(network.NetBenefits.Count).Add(network.NetBenefits.Sum());
        table.Add(network.NegativeShare).Add(network.GiniOfBenefits).EndRow();
    }
}
