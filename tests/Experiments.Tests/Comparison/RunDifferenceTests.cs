using System.Text.RegularExpressions;
using CoCreation.Sim.Experiments.Tests.Classification;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Comparison;

public sealed class RunDifferenceTests : IDisposable
{
    private static readonly Scenario Town = Made.Scenario(participants: 60, ticks: 80);
    private static readonly Scenario Calm = Town with { Events = [new ScenarioEvent.Setting(31, (Parameter.Threat, 0))] };

    private readonly WrittenRun _a = new();
    private readonly WrittenRun _b = new();

    public void Dispose()
    {
        _a.Dispose();
        _b.Dispose();
    }

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Parquet)]
    public async Task Of_TheSameRunTwice_NeverParts(TableFormat format)
    {
        await _a.Run(Town, TableFormat.Csv);
        await _b.Run(Town, format);
        var difference = RunDifference.Of(_a.Root, _b.Root);
        Assert.Null(difference.PartedIn);
        Assert.Equal(80, difference.Weeks);
        Assert.All(difference.Ticks, tick => Assert.All(Enum.GetValues<Measure>(), measure => Assert.Equal(0, tick.Difference(measure) ?? 0)));
        Assert.Equal((0, 0, 0), (difference.Networks.Other, difference.Networks.OnlyInA, difference.Networks.OnlyInB));
        Assert.Equal((60, 0), (difference.Participants!.Same, difference.Participants.Other));
        Assert.Equal((0, 0, 0, 0), (difference.Newcomers!.Same, difference.Newcomers.Other, difference.Newcomers.OnlyInA, difference.Newcomers.OnlyInB));
        Assert.Empty(difference.Settings);
        Assert.Empty(difference.Happenings);
    }

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Parquet)]
    public async Task Of_AChangeOnTheWay_IsTheSameBeforeAndHasTheFiguresOfBothRuns(TableFormat format)
    {
        var (a, b) = (await _a.Run(Town, format), await _b.Run(Calm, format));
        var difference = RunDifference.Of(_a.Root, _b.Root);
        Assert.Equal(31, difference.PartedIn);
        Assert.All(difference.Ticks, tick => Assert.Equal(tick.Tick < 31, tick.IsSame));
        Assert.Equal((a.Talk, b.Talk), (difference.Overall(Measure.Talk).A, difference.Overall(Measure.Talk).B));
        Assert.Equal(b.Output - a.Output, difference.Overall(Measure.Output).Difference!.Value, 9);
        Assert.Equal(b.AtTheEnd().Lament, difference.Overall(Measure.Lament).B!.Value, 9);
        var both = a.Networks.Select(network => network.Id).Intersect(b.Networks.Select(network => network.Id)).ToHashSet();
        Assert.Equal(a.Networks.Count(network => network.HasFormed && !both.Contains(network.Id)), difference.Networks.OnlyInA);
        Assert.Equal(b.Networks.Count(network => network.HasFormed && !both.Contains(network.Id)), difference.Networks.OnlyInB);
        Assert.InRange(difference.Networks.Other, 1, both.Count);
        Assert.Equal(60, difference.Participants!.Same + difference.Participants.Other);
        Assert.Equal(new Happening(31, null, []) with { Settings = difference.Happenings[0].Happening.Settings }, difference.Happenings[0].Happening);
        Assert.Equal((false, true), (difference.Happenings[0].InA, difference.Happenings[0].InB));
    }

    [Fact]
    public async Task Of_OtherSettingAtTheStart_NamesIt()
    {
        await _a.Run(Town, TableFormat.Csv);
        await _b.Run(Town with { Parameters = Town.Parameters.With(Parameter.Threat, 0) }, TableFormat.Csv);
        var difference = RunDifference.Of(_a.Root, _b.Root);
        Assert.Equal(("threat", "0"), (Assert.Single(difference.Settings).Name, difference.Settings[0].B));
        Assert.NotNull(difference.PartedIn);
    }

    [Fact]
    public async Task Of_ShorterRun_ComparesWhatBothHave()
    {
        await _a.Run(Town, TableFormat.Csv);
        await _b.Run(Town with { Ticks = 50 }, TableFormat.Csv);
        var difference = RunDifference.Of(_a.Root, _b.Root);
        Assert.Equal((50, null), (difference.Weeks, difference.PartedIn));
        Assert.Equal((0, 0, 0), (difference.Networks.Other, difference.Networks.OnlyInA, difference.Networks.OnlyInB));
        Assert.Null(difference.Participants);
        Assert.Null(DifferenceSummary.Of(difference).ParticipantFates);
    }

    [Fact]
    public async Task Of_Newcomers_AreApart()
    {
        await _a.Run(Town, TableFormat.Csv);
        await _b.Run(Town with { Events = [new ScenarioEvent.Shock(20, ShockKind.Newcomers)] }, TableFormat.Csv);
        var difference = RunDifference.Of(_a.Root, _b.Root);
        Assert.Equal(60, difference.Participants!.Same + difference.Participants.Other);
        Assert.True(difference.Newcomers!.OnlyInB > 0);
        Assert.Equal(difference.Newcomers.OnlyInB, difference.Overall(Measure.Participants).Difference);
    }

    [Fact]
    public async Task Of_RunsThatShareNoChance_TellsEveryProblem()
    {
        await _a.Run(Town, TableFormat.Csv);
        await _b.Run(Made.Scenario(participants: 50, ticks: 80), TableFormat.Csv, seed: 8);
        File.WriteAllText(_b.At(Provenance.FileName), File.ReadAllText(_b.At(Provenance.FileName)).Replace(
            $"\"behaviourVersion\": \"{BehaviourVersion.Current}\"", "\"behaviourVersion\": \"0\"", StringComparison.Ordinal));
        Assert.Equal(
            [
                $"{_b.Root}: has seed 8, not 7 as {_a.Root}; the differences would be chance",
                $"{_b.Root}: starts with 50 participants, not 60 as {_a.Root}",
                $"{_b.Root}: follows rules of version 0, not {BehaviourVersion.Current} as {_a.Root}; run one of them again",
            ],
            Refused(_a.Root, _b.Root));
    }

    [Fact]
    public async Task Of_NoRunsOrTheSameOne_SaysSoOfBoth()
    {
        await _a.Run(Made.Scenario(), TableFormat.Csv);
        Assert.Equal([$"{_a.Root}/: is the same folder as the first"], Refused(_a.Root, _a.Root + "/"));
        Assert.Equal(
            [
                $"{_b.Root}: there is no complete run: summary.json is missing or broken",
                $"{_b.At("none")}: there is no such folder",
            ],
            Refused(_b.Root, _b.At("none")));
    }

    [Theory]
    [InlineData("provenance.json", "there is no complete run: provenance.json is missing or broken")]
    [InlineData("ticks.csv", "the table ticks is missing, as CSV and as Parquet")]
    [InlineData("networks.csv", "the table networks is missing, as CSV and as Parquet")]
    [InlineData("participants.csv", "the table participants is missing, as CSV and as Parquet")]
    public async Task Of_AFileMissingInBoth_IsToldOfBoth(string file, string problem)
    {
        await _a.Run(Made.Scenario(), TableFormat.Csv);
        await _b.Run(Made.Scenario(), TableFormat.Csv);
        File.Delete(_a.At(file));
        File.Delete(_b.At(file));
        Assert.Equal([$"{_a.Root}: {problem}", $"{_b.Root}: {problem}"], Refused(_a.Root, _b.Root));
    }

    [Theory]
    [InlineData("ticks.csv", "^2,[0-9a-f]+,", "2,x,", @"ticks\.csv:4: 'x' is no digest$")]
    [InlineData("ticks.csv", "^2,", "3,", @"ticks\.csv:4: week 2 of the table ticks is missing$")]
    [InlineData("ticks.csv", "^80,.*", "", ": week 80 of the table ticks is missing$")]
    [InlineData("networks.csv", "^([0-9]+@[0-9]+,.*)", "$1\n$1", @"networks\.csv:3: [0-9]+@[0-9]+ is there twice$")]
    [InlineData("participants.csv", "^0,.*", "$0\n$0", @"participants\.csv:3: 0 is there twice$")]
    public async Task Of_BrokenTable_SaysWhere(string file, string line, string instead, string problem)
    {
        await _a.Run(Town, TableFormat.Csv);
        await _b.Run(Town, TableFormat.Csv);
        var broken = new Regex(line, RegexOptions.Multiline).Replace(File.ReadAllText(_b.At(file)), instead, 1);
        File.WriteAllText(_b.At(file), broken.TrimEnd('\n') + "\n");
        Assert.Matches(problem, Assert.Single(Refused(_a.Root, _b.Root)));
    }

    private static string[] Refused(string a, string b) =>
        [.. Assert.Throws<InputException>(() => RunDifference.Of(a, b)).Problems.Select(problem => problem.ToString())];
}
