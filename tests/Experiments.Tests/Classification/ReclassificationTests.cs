using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Classification;

public sealed class ReclassificationTests : IDisposable
{
    private static readonly Scenario Town = Made.Scenario(participants: 150, ticks: 330);

    private readonly WrittenRun _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Parquet)]
    public async Task Of_ThresholdsAsRecorded_GivesExactlyTheTypesRecorded(TableFormat format)
    {
        var run = await _place.Run(Town, format);
        var same = Reclassification.Of(_place.Root, ["typeShare=0.4"]);
        Assert.Equal(RunSummary.Of(run).Types, same.Before);
        Assert.Equal(RunSummary.Of(run).Types, same.After);
        Assert.Equal((0, 0.0), (same.Renamed, same.WeeksRenamed));
        Assert.Equal(run.Networks.Count(network => network.HasFormed), same.Networks);
        Assert.Equal([new ThresholdStep(0, new Thresholds(0.4, 0.12))], same.Recorded);
        Assert.All(same.Patterns, pattern => Assert.Equal(pattern.Before, pattern.After));
    }

    [Fact]
    public async Task Of_OtherThresholds_AreThoseOfARunThatWasReadSoAtOnce()
    {
        // What a network is perceived as stays as it is; then the measured type changes nothing that anybody does.
        await _place.Run(Town, TableFormat.Csv);
        var reread = Reclassification.Of(_place.Root, ["typeShare=0.6"]);
        Scenario measured = Town with { Parameters = Town.Parameters.With(Parameter.TypeShare, 0.6) };
        var run = (await ScenarioRun.ExecuteAsync(measured, 7)).Record;
        Assert.Equal(RunSummary.Of(run).Types, reread.After);
        Assert.NotEqual(reread.Before, reread.After);
        Assert.InRange(reread.Renamed, 1, reread.Networks);
        Assert.InRange(reread.WeeksRenamed, 0.001, 0.999);
    }

    [Fact]
    public async Task Of_ARunWithThresholdsOfItsOwn_BeginsWithThese()
    {
        await _place.Run(Town with { Parameters = Town.Parameters.With(Parameter.DormantBelow, 0.2) }, TableFormat.Csv);
        var same = Reclassification.Of(_place.Root, []);
        Assert.Equal([new ThresholdStep(0, new Thresholds(0.4, 0.2))], same.Recorded);
        Assert.Equal(same.Recorded, same.Reread);
        Assert.Equal(0, same.WeeksRenamed);
    }

    [Fact]
    public async Task Of_ThresholdsThatTheTimeLineMoves_AreThoseOfTheirWeeks()
    {
        var moved = Town with { Events = [new ScenarioEvent.Setting(60, (Parameter.TypeShare, 0.7)), new ScenarioEvent.Setting(90, (Parameter.Threat, 0.1))] };
        var run = await _place.Run(moved, TableFormat.Csv);
        var same = Reclassification.Of(_place.Root, []);
        Assert.Equal([new ThresholdStep(0, new Thresholds(0.4, 0.12)), new ThresholdStep(60, new Thresholds(0.7, 0.12))], same.Recorded);
        Assert.Equal((0, 0.0), (same.Renamed, same.WeeksRenamed));
        Assert.Equal(RunSummary.Of(run).Types, same.After);
        Assert.All(Reclassification.Of(_place.Root, ["typeShare=0.5"]).Reread, step => Assert.Equal(0.5, step.Thresholds.TypeShare));
    }

    [Fact]
    public async Task Of_EverythingDormant_LeavesNoType()
    {
        await _place.Run(Town, TableFormat.Csv);
        var none = Reclassification.Of(_place.Root, ["typeShare=1", "dormantBelow=1"]);
        Assert.Equal(0, none.After.Lament.Networks + none.After.CoCreation.Networks + none.After.Ignorance.Networks);
        Assert.Equal(none.Networks, none.After.Competition.Networks + none.After.Loose.Networks);
        Assert.All(none.Patterns, pattern => Assert.NotEqual(true, pattern.After));
    }

    [Fact]
    public async Task Of_WrongSettings_NamesEveryOne()
    {
        await _place.Run(Made.Scenario(), TableFormat.Csv);
        var refusal = Assert.Throws<InputException>(() =>
            Reclassification.Of(_place.Root, ["typeShar=0.5", "dormantBelow=NaN", "typeShare=2", "threat=1", "typeShare=0.5", "dormantBelow"]));
        Assert.Equal(
            [
                "--set typeShar=0.5: there is no threshold 'typeShar', allowed are typeShare, dormantBelow; did you mean typeShare?",
                "--set threat=1: there is no threshold 'threat', allowed are typeShare, dormantBelow",
                "--set typeShare=0.5: is set twice",
                "--set dormantBelow: is set twice",
                "--set dormantBelow=NaN: NaN is out of range: a number from 0 to 1",
                "--set typeShare=2: 2 is out of range: a number from 0.25 to 1",
                "--set dormantBelow: a value is missing: a number from 0 to 1",
            ],
            refusal.Problems.Select(problem => problem.ToString()));
    }
}
