using System.Globalization;
using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class ParametersTests
{
    [Fact]
    public void With_ValidSettings_AreSetAndTheRestStays()
    {
        var parameters = Given.Set("slots=8", "trustModel=linear", "sanction=true", "Cw=0.25", "temp=1e-2", "seekerSharing=open");

        Assert.Equal((8, 0.25, 0.01), (parameters[Parameter.Slots], parameters[Parameter.CWork], parameters[Parameter.Temp]));
        Assert.Equal((1, 1, 0), (parameters[Parameter.TrustModel], parameters[Parameter.Sanction], parameters[Parameter.SeekerSharing]));
        Assert.Equal(300, parameters[Parameter.Participants]);
        Assert.Equal(2, Parameters.Default[Parameter.Slots]);
    }

    [Fact]
    public void With_ManyThingsWrong_SaysAllAtOnceAndSetsTheRest()
    {
        var problems = new List<Problem>();
        var parameters = Parameters.Default.With(
            ["renewel=1", "slots=0", "slots=2.5", "temp=warm", "gamma", "gamma=", "trustModel=betta", "found=0.5", "colour=7", "idle=NaN"], problems);

        (string Where, string Says)[] expected =
        [
            ("--set renewel=1", "there is no parameter 'renewel'; did you mean renewal?"),
            ("--set slots=0", "0 is out of range: a whole number from 1 to 64"),
            ("--set slots=2.5", "2.5 is out of range: a whole number from 1 to 64"),
            ("--set temp=warm", "'warm' is not a value: a number from 0.001 to 10"),
            ("--set gamma", "a value is missing: a number from 0 to 10"),
            ("--set gamma=", "a value is missing: a number from 0 to 10"),
            ("--set trustModel=betta", "'betta' is not a value: one of beta, linear, fixed, abi; did you mean beta?"),
            ("--set colour=7", "there is no parameter 'colour'"),
            ("--set idle=NaN", "NaN is out of range: a number from 0 to 10"),
        ];
        Assert.Equal(expected, problems.Select(problem => (problem.Place, problem.Message.English)));
        Assert.Equal(0.5, parameters[Parameter.Found]);
        Assert.Equal([("found", "0.5")], parameters.Changed());
    }

    [Theory]
    [InlineData(Parameter.Slots, 0)]
    [InlineData(Parameter.Slots, 65)]
    [InlineData(Parameter.Slots, 1.5)]
    [InlineData(Parameter.EyeLevel, 1.0001)]
    [InlineData(Parameter.EyeLevel, double.NaN)]
    [InlineData(Parameter.Scope, double.PositiveInfinity)]
    public void With_ValueNotAllowed_IsRefused(Parameter parameter, double value)
    {
        var refusal = Assert.Throws<InputException>(() => Parameters.Default.With(parameter, value));

        Assert.Equal(ParameterTable.All[(int)parameter].Name, Assert.Single(refusal.Problems).Place);
    }

    [Fact]
    public void With_BothEndsOfEveryRange_AreAllowed()
    {
        foreach (var row in ParameterTable.All)
            foreach (var value in new[] { row.Least, row.Most })
                Assert.Equal(value, Parameters.Default.With(row.Id, value)[row.Id]);
    }

    [Fact]
    public void With_JustBeyondEveryRange_IsRefused()
    {
        foreach (var row in ParameterTable.All)
            foreach (var value in new[] { row.Least - 1e-9, row.Most + Math.Max(1e-9, row.Most * 1e-12) })
                Assert.Throws<InputException>(() => Parameters.Default.With(row.Id, value));
    }

    [Fact]
    public void Shown_AnyAllowedValue_IsReadBackAsItIs() =>
        Gen.Select(Gen.Int[0, ParameterTable.All.Count - 1], Gen.Double[0, 1]).Sample((index, share) =>
        {
            var row = ParameterTable.All[index];
            var value = row.Least + (share * (row.Most - row.Least));
            value = Math.Min(row.Most, row.IsWhole ? Math.Round(value) : value);

            Assert.Equal(value, Given.Set($"{row.Name}={Parameters.Shown(row, value)}")[row.Id]);
        });

    [Fact]
    public void Changed_NothingSet_IsEmpty() => Assert.Empty(Parameters.Default.Changed());

    [Fact]
    public void Changed_SomeSet_ShowsThemAsTheyWereSet() =>
        Assert.Equal([("trustModel", "fixed"), ("threat", "0.25")], Given.Set("threat=0.25", "trustModel=fixed", "slots=2").Changed());

    [Fact]
    public void With_GermanLocale_ReadsAndShowsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal([("threat", "0.25")], Given.Set("threat=0.25").Changed());
            var problems = new List<Problem>();
            _ = Parameters.Default.With(["threat=0,25", "scope=1e9"], problems);
            Assert.Equal(
                ["'0,25' is not a value: a number from 0 to 1", "1000000000 is out of range: a number from 0.1 to 100000"],
                problems.Select(problem => problem.Message.English));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
