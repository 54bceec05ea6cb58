using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Speech;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData("", null, null, null, Language.English)]
    [InlineData("", "de_DE.UTF-8", null, null, Language.German)]
    [InlineData("", null, "de", "en_US", Language.German)]
    [InlineData("", null, null, "de-AT", Language.German)]
    [InlineData("", "C", "de_DE", "de_DE", Language.English)]
    [InlineData("", "", "", "de_CH", Language.German)]
    [InlineData("", null, null, "den_CA", Language.English)]
    [InlineData("list --lang de", "en_US", null, null, Language.German)]
    [InlineData("--lang=en list", "de_DE", null, null, Language.English)]
    [InlineData("run --lang", "de_DE", null, null, Language.German)]
    [InlineData("run --lang fr", "de_DE", null, null, Language.German)]
    public void Of_ArgumentsAndVariables_TheFirstThatSpeaksCounts(string args, string? all, string? messages, string? lang, Language expected)
    {
        Dictionary<string, string?> variables = new() { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };
        Assert.Equal(expected, LanguageChoice.Of(args.Split(' '), name => variables[name], CultureInfo.InvariantCulture));
    }
}
