using CoCreation.Sim.Experiments.Tests.Classification;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Comparison;

public sealed class DifferenceTablesTests : IDisposable
{
    private static readonly Scenario Town = Made.Scenario(participants: 60, ticks: 60);

    private readonly WrittenRun _a = new();
    private readonly WrittenRun _b = new();
    private readonly WrittenRun _out = new();

    public void Dispose()
    {
        _a.Dispose();
        _b.Dispose();
        _out.Dispose();
    }

    [Fact]
    public async Task Write_EveryFormat_HasARowForEveryTickNetworkAndParticipant()
    {
        var difference = await Difference();
        Write(difference, TableFormat.Both);
        Assert.Equal(
            ["data-dictionary.csv", "difference.csv", "difference.json", "difference.parquet", "network-fates.csv", "network-fates.parquet",
                "participant-fates.csv", "participant-fates.parquet"],
            Directory.GetFiles(_out.Root).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal(61, StoredCsv.Read(_out.At("difference.csv"), DifferenceTable.Layout.Infos).Count());
        Assert.Equal(60, StoredCsv.Read(_out.At("participant-fates.csv"), ParticipantFatesTable.Layout.Infos).Count());
        var rows = StoredParquet.Read(_out.At("network-fates.parquet"), NetworkFatesTable.Layout.Infos).ToArray();
        Assert.Equal(difference.AllNetworks.Select(network => network.Id), rows.Select(row => row.NetworkOf(0)));
        Assert.Equal(difference.Networks.Other, rows.Count(row => row.NameOf<FateChange>(3) == FateChange.Other && row.Of<bool>(4)));
    }

    [Fact]
    public async Task Write_AnotherFormat_TakesTheFormerAway()
    {
        var difference = await Difference();
        Write(difference, TableFormat.Both);
        Write(difference, TableFormat.Parquet);
        Assert.Equal(["data-dictionary.csv"], Directory.GetFiles(_out.Root, "*.csv").Select(file => Path.GetFileName(file)));
    }

    [Fact]
    public async Task Write_Dictionary_ExplainsEveryColumnInBothLanguages()
    {
        Write(await Difference(), TableFormat.Csv);
        string[] lines = File.ReadAllLines(_out.At("data-dictionary.csv"));
        var columns = DifferenceTable.Layout.Infos.Count + NetworkFatesTable.Layout.Infos.Count + ParticipantFatesTable.Layout.Infos.Count;
        Assert.Equal(1 + columns, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("difference,lamentDifference,integer,network,,B less A: Complaint networks", StringComparison.Ordinal));
    }

    private async Task<RunDifference> Difference()
    {
        await _a.Run(Town, TableFormat.Csv);
        await _b.Run(Town with { Events = [new ScenarioEvent.Setting(21, (Parameter.Threat, 0))] }, TableFormat.Csv);
        return RunDifference.Of(_a.Root, _b.Root);
    }

    private void Write(RunDifference difference, TableFormat format)
    {
        using var folder = RunFolder.Open(_out.Root, DifferenceSummary.FileName);
        DifferenceTables.Write(folder, difference, format);
        folder.Write(DifferenceSummary.FileName, ResultJson.Of(DifferenceSummary.Of(difference)));
        folder.Commit();
    }
}
