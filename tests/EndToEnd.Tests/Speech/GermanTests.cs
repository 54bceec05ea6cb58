using System.CommandLine;
using System.Text.RegularExpressions;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Speech;

public sealed partial class GermanTests
{
    private static readonly Texts English = Texts.In(Language.English);
    private static readonly Texts German = Texts.In(Language.German);

    [Fact]
    public void Help_OfEveryCommand_HasNoEnglishWord() =>
        Assert.All(Commands(CommandLine.Root(German, new RunOptions(German, new ModelLibrary([])), [])), command =>
        {
            using StringWriter page = new();
            new HelpPage(command, German).WriteTo(page, 100);
            Assert.DoesNotMatch(EnglishWord(), page.ToString());
        });

    [Fact]
    public void Texts_WithoutInsertions_DifferInBothLanguages()
    {
        string[] same = ["NameHeading", "SettingWord"];
        var equal = typeof(Texts).GetProperties().Where(property => property.PropertyType == typeof(string))
            .Where(property => property.GetValue(English) is string text && text.Equals(property.GetValue(German)))
            .Select(property => property.Name);
        Assert.Empty(equal.Except(same));
    }

    [Fact]
    public void Texts_HaveExactlyTwoLanguages() => Assert.Equal(
        [typeof(EnglishTexts), typeof(GermanTexts)],
        typeof(Texts).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Texts))).OrderBy(type => type.Name));

    [Fact]
    public void Unit_OfEveryParameter_HasAGermanWord() =>
        Assert.All(ParameterTable.All.Select(info => info.Unit).Concat(RunMeasures.All.Select(measure => measure.Unit)).Where(unit => unit != "1"), unit => Assert.NotEqual(unit, UnitText.Of(unit).German));

    [Theory]
    [InlineData(ShockKind.KeyPeopleLeave, "die 5 % mit den meisten Bekannten verlassen alle Netzwerke für immer")]
    [InlineData(ShockKind.TiesCheap, "Beziehungen werden billig: 8 Mitgliedschaften zugleich")]
    [InlineData(ShockKind.EnemyAppears, "ein Feind erscheint: Die Bedrohung wird 0,8")]
    public void Shock_WithoutStrength_HasThatOfItsKind(ShockKind kind, string told) => Assert.Equal(told, German.Shock(kind, null));

    [Fact]
    public void Shock_OfEveryKind_IsTold() =>
        Assert.All(Enum.GetValues<ShockKind>(), kind => Assert.NotEqual(English.Shock(kind, null), German.Shock(kind, null)));

    private static IEnumerable<Command> Commands(Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);

    [GeneratedRegex("\\b(the|(?-i:a)|of|or|and|is|are|how|shows?|prints?|runs? a|file|folder|value|default|usage|options?:|commands?|number)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}
