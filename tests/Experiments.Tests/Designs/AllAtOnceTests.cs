using static CoCreation.Sim.Experiments.Tests.Designs.ExperimentFiles;

namespace CoCreation.Sim.Experiments.Tests.Designs;

/// <summary>Experiment files with several things wrong, and wrong files that they name.</summary>
public sealed class AllAtOnceTests : IDisposable
{
    private readonly ExperimentFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Read_SeveralThingsWrong_TellsAllOfThemWithTheirPlaces()
    {
        var (text, places) = Marked(
            """
            name: ^Tiny
            question: { en: Why?, de: Warum? }
            scenario: ^smal
            ticks: 10
            factors:
              - parameter: ^thret
                values: [0]
              - parameter: commitment
                from: 1
                to: ^0
              - shock: betrayal
                at: ^11
                values: [0, ^0, ^3]
            replications:
              count: ^3
              until: ^{ measure: talk }
            measures: [output, ^outpt]
            stop: ^{ measure: talk }
            from: ^11
            """);
        var refused = _files.Refused(text);
        Assert.Equal(places.Order(), refused.Select(problem => problem[..(problem.IndexOf(": ", StringComparison.Ordinal) + 2)]).Order());
    }

    [Fact]
    public void Read_SeveralKeysWrong_TellsAllOfThemWithTheirPlaces()
    {
        var (text, places) = Marked(Least + "^ticsk: 3\nfactors: [{ ^paramter: a, values: ^3 }]\ndesign: { kind: ^gird, seed: ^-1 }\nmeasures: ^output\n");
        Assert.Equal(places, _files.Refused(text).Select(problem => problem[..(problem.IndexOf(": ", StringComparison.Ordinal) + 2)]));
    }

    [Fact]
    public void Read_WrongKeysAndWhatHangsOnSeveral_AreToldTogetherAndNothingElse()
    {
        var (text, places) = Marked(
            """
            name: ^Tiny
            question: { en: Why?, de: Warum? }
            scenario: small
            ^tics: 10
            set: { ^thret: 1, commitment: ^2 }
            factors:
              - ^paramter: threat
              - shock: betrayal
                at: ^31
                values: [0, ^3]
            design: { kind: sobol, base: 8, ^points: 3 }
            replications: { count: ^5, until: { measure: talk, relative: 0.1 } }
            measures: [output, ^[talk]]
            from: ^31
            """);
        Assert.Equal(
            places.Order(StringComparer.Ordinal),
            _files.Refused(text).Select(problem => problem[..(problem.IndexOf(": ", StringComparison.Ordinal) + 2)]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("factors: [{ parameter: threat, from: 0, to: 1 }]\ndesign: { kind: sobol, base: ^9 }\nreplications: { count: ^0 }\nfrom: ^99\n")]
    [InlineData("factors: [^{ parameter: threat, values: [0, 1] }]\ndesign: { kind: morris, trajectories: 4, levels: ^5, ^base: 8 }\n")]
    [InlineData("factors: [{ parameter: threat, values: [0, 1] }]\nreplications: { count: ^0 }\nbaseline: ^9\n")]
    [InlineData("factors: [{ parameter: threat, values: [0, 1] }, { parameter: ^thret, values: [1] }]\ndesign: { kind: list, rows: [[0, 1], ^[0], [^5, 1]] }\nbaseline: 9\n")]
    [InlineData("factors: [{ parameter: threat, values: [0, 1] }]\ndesign: { kind: list, rows: [[0], [1], ^[0]] }\nbaseline: ^4\nfrom: ^99\n")]
    [InlineData("factors: [{ parameter: threat, from: ^2, to: ^1, levels: ^1 }]\n")]
    [InlineData("factors: [{ parameter: ^thret, values: ^3 }]\n")]
    [InlineData("factors: [{ shock: betrayal, at: ^0, values: [0.5, ^3] }]\n")]
    public void Read_FactorOrDesignWithSeveralThingsWrong_TellsThemTogether(string lines)
    {
        var (text, places) = Marked(Least + lines);
        Assert.Equal(places, _files.Refused(text).Select(problem => problem[..(problem.IndexOf(": ", StringComparison.Ordinal) + 2)]));
    }

    [Theory]
    [InlineData("ticks: ^0\nfactors: [{ shock: betrayal, at: 99, values: [1] }]\nfrom: 99\n")]
    [InlineData("factors: [{ parameter: threat, values: [0, 1] }]\nmeasures: ^[]\nreplications: { until: { measure: output, relative: 0.1 } }\n")]
    [InlineData("factors: [{ parameter: threat, values: [0, 1] }]\nmeasures: [^outptu, talk]\nreplications: { until: { measure: output, relative: 0.1 } }\n")]
    [InlineData("factors: ^threat\ndesign: { kind: sobol, base: 8 }\n")]
    [InlineData("factors: [{ parameter: threat, values: [0, 1] }]\ndesign: { kind: ^sobl, base: 8 }\n")]
    [InlineData("factors: [{ parameter: threat, values: [0, 1] }]\nreplications: { count: ^0, least: 3 }\n")]
    public void Read_OneKeyWrong_LeavesOpenWhatHangsOnIt(string lines)
    {
        var (text, places) = Marked(Least + lines);
        Assert.StartsWith(Assert.Single(places), Assert.Single(_files.Refused(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FactorWithAWrongKey_IsNotMissed() => Assert.StartsWith(
        "x.yaml:3:13: there is no key 'scenrios' here", Assert.Single(_files.Refused(Head + "factors: [{ scenrios: [small, calm] }]\n")), StringComparison.Ordinal);

    [Fact]
    public void Read_ScenarioFileThatIsBroken_TellsItsProblemsInItsOwnPlace()
    {
        _files.Write("beside.yaml", "name: beside\nquestion: { en: Why?, de: Warum? }\nticks: many\nlevle: advanced\n");
        var (text, places) = Marked(Head + "scenario: beside.yaml\nfactors: [{ parameter: ^thret, values: [0] }]\n");
        var refused = _files.Refused(text);
        Assert.Equal(3, refused.Length);
        Assert.Contains(refused, problem => problem.StartsWith(places[0], StringComparison.Ordinal));
        Assert.Contains(refused, problem => problem.StartsWith("beside.yaml:3:8: 'many' is not a number", StringComparison.Ordinal));
        Assert.Contains("beside.yaml:4:1: there is no key 'levle' here; did you mean level?", refused);
    }

    [Fact]
    public void Read_ScenarioFileBeside_IsRun()
    {
        _files.Write("beside.yaml", "name: beside\nquestion: { en: Why?, de: Warum? }\nticks: 17\n");
        var experiment = _files.Read(Head + "scenario: beside.yaml\nfactors: [{ parameter: threat, values: [0] }]\n");
        Assert.Equal(("beside", 17), (experiment.Subject.Name, Assert.Single(experiment.Points).Subject.Ticks));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[1, 2]")]
    public void Read_NoExperimentAtAll_IsRefusedAtItsBegin(string text) => Assert.StartsWith("x.yaml:1:1: ", Assert.Single(_files.Refused(text)), StringComparison.Ordinal);
}
