using System.Globalization;
using static CoCreation.Sim.Experiments.Tests.Designs.ExperimentFiles;

namespace CoCreation.Sim.Experiments.Tests.Designs;

/// <summary>The seeds of an experiment, and its hash.</summary>
public sealed class ExperimentTests : IDisposable
{
    private const string Until = "replications: { until: { measure: output, relative: 0.25 } }\n";

    private readonly ExperimentFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void SeedOf_CommonSeeds_AreTheSameAtEveryPoint()
    {
        var experiment = _files.Read(Whole + "replications: { count: 4, firstSeed: 9 }\n");
        Assert.Equal([9UL, 10, 11, 12], Enumerable.Range(1, 4).Select(replication => experiment.SeedOf(1, replication)));
        Assert.Equal([9UL, 10, 11, 12], Enumerable.Range(1, 4).Select(replication => experiment.SeedOf(2, replication)));
    }

    [Fact]
    public void SeedOf_OwnSeeds_NeverRepeat()
    {
        var experiment = _files.Read(Whole + "replications: { count: 4, firstSeed: 9, seeds: own }\n");
        ulong[] seeds = [.. from point in Enumerable.Range(1, 2) from replication in Enumerable.Range(1, 4) select experiment.SeedOf(point, replication)];
        Assert.Equal([9UL, 10, 11, 12, 13, 14, 15, 16], seeds);
    }

    [Theory]
    [InlineData("ticks: 29\n")]
    [InlineData("set: { commitment: 0.9 }\n")]
    [InlineData("measures: [output]\n")]
    [InlineData("from: 2\n")]
    [InlineData("lives: false\n")]
    [InlineData("baseline: 2\n")]
    [InlineData("stop: { measure: talk, below: 1 }\n")]
    [InlineData("replications: { count: 11 }\n")]
    [InlineData("replications: { firstSeed: 2 }\n")]
    [InlineData("replications: { seeds: own }\n")]
    [InlineData(Until)]
    [InlineData("design: { kind: list, rows: [[0], [1]] }\n")]
    public void Hash_WhatDeterminesResults_ChangesIt(string line) => Assert.NotEqual(_files.Read(Whole).Hash, _files.Read(Whole + line).Hash);

    [Theory]
    [InlineData("factors: [{ parameter: threat, values: [1, 0] }]\n")]
    [InlineData("factors: [{ parameter: threat, values: [0, 0.5] }]\n")]
    [InlineData("factors: [{ parameter: threat, values: [0, 1] }, { shock: betrayal, at: 3, values: [1] }]\n")]
    public void Hash_OtherPoints_ChangeIt(string factors) => Assert.NotEqual(_files.Read(Whole).Hash, _files.Read(Least + factors).Hash);

    [Fact]
    public void Hash_PartsOfRules_ChangeIt()
    {
        string[] rules =
        [
            "stop: { measure: talk, below: 1 }\n", "stop: { measure: talk, below: 1.5 }\n", "stop: { measure: talk, above: 1 }\n", "stop: { measure: talk, below: 1, weeks: 2 }\n",
            "stop: { measure: output, below: 1 }\n", Until, Until.Replace("0.25", "0.5", StringComparison.Ordinal), Until.Replace("relative", "halfWidth", StringComparison.Ordinal),
            Until.Replace("output", "talk", StringComparison.Ordinal), Until.Replace("} }", "}, most: 99 }", StringComparison.Ordinal), Until.Replace("} }", "}, least: 6 }", StringComparison.Ordinal),
        ];
        Assert.Equal(rules.Length, rules.Select(rule => _files.Read(Whole + rule).Hash).Distinct().Count());
    }

    [Theory]
    [InlineData("title: { en: A, de: B }\n")]
    [InlineData("# nothing\n")]
    [InlineData("design: { kind: grid }\n")]
    [InlineData("ticks: 30\nfrom: 1\nlives: true\nbaseline: 1\nreplications: { count: 10, firstSeed: 1, seeds: common }\n")]
    public void Hash_TextsAndDefaults_DoNotChangeIt(string line) => Assert.Equal(_files.Read(Whole).Hash, _files.Read(Whole + line).Hash);

    [Fact]
    public void Hash_OtherNameAndQuestion_DoNotChangeIt()
    {
        var other = Whole.Replace("tiny", "other", StringComparison.Ordinal).Replace("Why?", "Whence?", StringComparison.Ordinal);
        Assert.Equal(_files.Read(Whole).Hash, _files.Read(other).Hash);
    }

    [Fact]
    public void Hash_AnyCulture_IsTheSame()
    {
        var experiment = _files.Read(Whole + Until + "stop: { measure: talk, below: 1.5 }\n");
        var hash = experiment.Hash;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(hash, experiment.Hash);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Names_OfMeasures_AreUniqueAndEachIsFound()
    {
        Assert.Equal(RunMeasures.All.Count, RunMeasures.All.Select(measure => measure.Name).Distinct().Count());
        Assert.All(RunMeasures.All, measure => Assert.Same(measure, RunMeasures.Find(measure.Name)));
        Assert.Null(RunMeasures.Find("nothing"));
        Assert.Empty(RunMeasures.Usual.Except(RunMeasures.All));
    }
}
