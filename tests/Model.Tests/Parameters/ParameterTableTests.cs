using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class ParameterTableTests
{
    /// <summary>The names that the design gives as symbols, not as words.</summary>
    private static readonly Dictionary<Parameter, string> Symbols = new()
    {
        [Parameter.BControl] = "Bc", [Parameter.BLearn] = "Bk", [Parameter.BVent] = "Bv", [Parameter.A] = "A", [Parameter.CWork] = "Cw",
    };

    public static TheoryData<Parameter> Every => new(Enum.GetValues<Parameter>());

    [Theory]
    [MemberData(nameof(Every))]
    public void All_EveryParameter_StandsAtItsIndexWithItsName(Parameter parameter)
    {
        var name = parameter.ToString();
        var row = ParameterTable.All[(int)parameter];

        Assert.Equal(parameter, row.Id);
        Assert.Equal(Symbols.GetValueOrDefault(parameter, char.ToLowerInvariant(name[0]) + name[1..]), row.Name);
    }

    [Fact]
    public void All_Rows_AreOneForEachParameterWithItsOwnName()
    {
        Assert.Equal(Enum.GetValues<Parameter>().Length, ParameterTable.All.Count);
        Assert.Equal(ParameterTable.All.Count, ParameterTable.All.Select(row => row.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void All_EveryDefault_IsAllowed(Parameter parameter)
    {
        var row = ParameterTable.All[(int)parameter];

        Assert.InRange(row.Default, row.Least, row.Most);
        Assert.True(row.Least < row.Most && double.IsFinite(row.Most));
        Assert.True(!row.IsWhole || (Math.Floor(row.Default) == row.Default && Math.Floor(row.Least) == row.Least));
        Assert.True(row.Choices.Count == 0 || (row.IsWhole && row.Least == 0 && row.Most == row.Choices.Count - 1));
        Assert.Equal(row.Default, Parameters.Default.With(parameter, row.Default)[parameter]);
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void All_EveryParameter_HasUnitAndASentenceInBothLanguages(Parameter parameter)
    {
        var row = ParameterTable.All[(int)parameter];

        Assert.NotEmpty(row.Unit);
        foreach (var text in new[] { row.English, row.German })
        {
            Assert.EndsWith(".", text, StringComparison.Ordinal);
            Assert.True(text.Length > 12 && text.Trim() == text);
        }

        Assert.NotEqual(row.English, row.German);
    }

    [Theory]
    [InlineData("domains", 6)]
    [InlineData("offerThreshold", 0.55)]
    [InlineData("conc", 6)]
    [InlineData("tieCap", 48)]
    [InlineData("acquaintances", 10)]
    [InlineData("trust0", 0.45)]
    [InlineData("slots", 2)]
    [InlineData("eyeLevel", 0.5)]
    [InlineData("commitment", 0.2)]
    [InlineData("facilitation", 0)]
    [InlineData("sizeCap", 20)]
    [InlineData("boundary", 0.3)]
    [InlineData("sanction", 0)]
    [InlineData("spillover", 0.6)]
    [InlineData("renewal", 0.6)]
    [InlineData("obsolescence", 0.004)]
    [InlineData("patience", 0.12)]
    [InlineData("lambda", 0.99)]
    [InlineData("kappa", 2.25)]
    [InlineData("gain", 0.1)]
    [InlineData("loss", 0.3)]
    [InlineData("Bc", 1)]
    [InlineData("etaC", 0.3)]
    [InlineData("harm", 0.4)]
    [InlineData("detect", 0.35)]
    [InlineData("Bk", 3)]
    [InlineData("absorb", 0.25)]
    [InlineData("giveCost", 0.05)]
    [InlineData("Bv", 0.6)]
    [InlineData("A", 2.2)]
    [InlineData("Cw", 0.3)]
    [InlineData("gamma", 0.03)]
    [InlineData("idle", 0.03)]
    [InlineData("temp", 0.04)]
    [InlineData("outside", 0.03)]
    [InlineData("belong", 0.1)]
    [InlineData("leaveMax", 0.12)]
    [InlineData("leaveScale", 0.01)]
    [InlineData("accept", 5)]
    [InlineData("recruit", 0.1)]
    [InlineData("found", 0.02)]
    [InlineData("maxInvite", 12)]
    [InlineData("scope", 150)]
    public void All_NameInTheDesign_HasTheDefaultOfTheDesign(string name, double expected) =>
        Assert.Equal(expected, ParameterTable.All.Single(row => row.Name == name).Default);

    [Fact]
    public void Scope_OfEachParameter_IsAsInTheDesign()
    {
        string[] fixedOnes = ["domains", "acquaintances", "trust0", "participants", "trustModel"];
        string[] charter = ["eyeLevel", "commitment", "facilitation", "sizeCap", "boundary", "sanction", "spillover", "renewal"];

        Assert.All(fixedOnes, name => Assert.Equal(ParameterScope.World, ParameterTable.All.Single(row => row.Name == name).Scope));
        Assert.Equal(charter, ParameterTable.All.Where(row => row.Scope == ParameterScope.Charter).Select(row => row.Name));
        Assert.Equal(ParameterScope.Live, ParameterTable.All[(int)Parameter.Threat].Scope);
    }
}
