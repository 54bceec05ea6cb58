using System.Globalization;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>
/// The model's description says what the code does, where that can be compared. With the environment variable ODD=1 its parameter table
/// is written anew.
/// </summary>
public sealed class OddTests
{
    [Fact]
    public void ParameterTable_OfTheDescription_IsThatOfTheCode()
    {
        var table = OddParameters.Table(ParameterTable.All);
        if (Environment.GetEnvironmentVariable("ODD") == "1")
            OddFile.Write(OddFile.WithGenerated(OddFile.Read(), table));

        AssertSame(OddFile.Generated(OddFile.Read()), table);
    }

    [Fact]
    public void AssertSame_OneRowDiffers_SaysWhichAndWhatToDo()
    {
        var table = OddParameters.Table(ParameterTable.All);
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertSame(table.Replace("`temp` | 0.04", "`temp` | 0.4", StringComparison.Ordinal), table));

        Assert.Contains("`temp` | 0.04", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ODD=1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_Parameters_ShowsRangeUnitAndScope()
    {
        string[] expected =
        [
            "| `participants` | 300 | 2 to 20000000, whole | participants | world | How many participants the world starts with. |",
            "| `trustModel` | beta | beta, linear, fixed, abi | name | world | How evidence changes trust. |",
            "| `detect` | 0.35 | 0 to 1 | chance | live | Chance to notice that one is watched, or that others do not work. |",
            "| `sanction` | false | false, true | 1 | charter | Whether those who never work are expelled. |",
        ];

        Assert.Subset(OddParameters.Table(ParameterTable.All).Split('\n').ToHashSet(), expected.ToHashSet());
    }

    [Fact]
    public void WithGenerated_AnotherTable_LeavesTheRest()
    {
        var text = OddFile.Read();
        var changed = OddFile.WithGenerated(text, "one\n");

        Assert.Equal("one\n", OddFile.Generated(changed));
        Assert.Equal(text, OddFile.WithGenerated(changed, OddFile.Generated(text)));
        Assert.Throws<InvalidDataException>(() => OddFile.Generated("no markers"));
    }

    [Fact]
    public void Shocks_OfTheDescription_AreThoseOfTheCodeWithTheirStrengths() =>
        Assert.Equal(
            Enum.GetValues<ShockKind>().Select(kind => (Name(kind), Shock.DefaultStrength(kind))),
            OddFile.Table(OddFile.Read(), "Shocks").Select(row => (row[0], Number(row[1]))));

    [Fact]
    public void SharingPolicies_OfTheDescription_AreThoseOfTheCode() =>
        Assert.Equal(SharingPolicy.Names, OddFile.Table(OddFile.Read(), "Sharing policies").Select(row => row[0]));

    [Fact]
    public void TrustModels_OfTheDescription_AreThoseOfTheCode() =>
        Assert.Equal(TrustModel.Names, OddFile.Table(OddFile.Read(), "Trust models").Select(row => row[0]));

    [Fact]
    public void Letters_OfTheDescription_AreThoseOfTheCode() =>
        Assert.Equal(Enum.GetValues<LetterKind>().Select(Name), OddFile.Table(OddFile.Read(), "Letters").Select(row => row[0]));

    [Fact]
    public void Defaults_StatedOutsideOfTheTable_AreThoseOfTheCode()
    {
        var wrong =
            from stated in OddFile.StatedDefaults(OddFile.Handwritten(OddFile.Read()))
            from info in ParameterTable.All
            where info.Name == stated.Name && info.Default != stated.Value
            select $"{stated.Name} is {info.Default.ToString(CultureInfo.InvariantCulture)}, not {stated.Value.ToString(CultureInfo.InvariantCulture)}";

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("the `threat` 0.8 holds", 0.8)]
    [InlineData("the `threat` (0.8) holds", 0.8)]
    [InlineData("`threat` is 1.", 1)]
    public void StatedDefaults_NumberBehindAName_IsFound(string text, double value) =>
        Assert.Equal([("threat", value)], OddFile.StatedDefaults(text));

    [Theory]
    [InlineData("set `threat=0.4`")]
    [InlineData("`threat` times 0.8")]
    public void StatedDefaults_NoDefault_IsFree(string text) => Assert.Empty(OddFile.StatedDefaults(text));

    private static void AssertSame(string committed, string actual)
    {
        var missing = string.Join('\n', actual.Split('\n').Except(committed.Split('\n')));

        Assert.True(committed == actual, $"""
            The parameter table in engine/Model/ODD.md is not that of ParameterTable. Its rows would be:
            {missing}
            Write it anew with: ODD=1 dotnet test tests/Model.Tests
            """);
    }

    private static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static double Number(string cell)
    {
        var parts = cell.Split('/').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return parts.Length == 1 ? parts[0] : parts[0] / parts[1];
    }
}
