namespace CoCreation.Sim.EndToEnd.Tests.Commands.Experiments;

/// <summary>Every kind of folder becomes one file that loads nothing, in both languages.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("experiment tiny.yaml", "Does an enemy matter?", "Macht ein Feind etwas aus?")]
    [InlineData("experiment morris.yaml", "Does an enemy matter?", "Macht ein Feind etwas aus?")]
    [InlineData("experiment sobol.yaml", "Does an enemy matter?", "Macht ein Feind etwas aus?")]
    [InlineData("experiment lhs.yaml", "Does an enemy matter?", "Macht ein Feind etwas aus?")]
    [InlineData("stress house.yaml --seeds 2 --only thirdLeaves=0.9", "Which stress breaks this design: The house?", "Welche Belastung zerbricht diesen Entwurf: Das Haus?")]
    [InlineData("compare house.yaml calm.yaml --seeds 2", "What is different: The house or Design calm?", "Was ist anders: Das Haus oder Entwurf calm?")]
    [InlineData("run house.yaml", "Does it hold?", "Hält es?")]
    public async Task Report_AnyKindOfFolder_IsOneFileThatLoadsNothing(string made, string english, string german)
    {
        const string Values = "    values: [0, 1]";
        MadeDesigns.WriteHouse(_place);
        _place.Write("calm.yaml", MadeDesigns.Design("calm", 0));
        _place.Write("tiny.yaml", MadeDesigns.Tiny);
        foreach (var (name, design) in new[] { ("morris", "kind: morris, trajectories: 2"), ("sobol", "kind: sobol, base: 4"), ("lhs", "kind: latinHypercube, points: 4") })
            _place.Write(name + ".yaml", MadeDesigns.Tiny.Replace(Values, "    from: 0\n    to: 1\ndesign: { " + design + " }", StringComparison.Ordinal));
        var first = await _place.Ask(made + " --out x --lang en --quiet");
        Assert.True(first.ExitCode == 0, first.Error);

        foreach (var (language, question) in new[] { ("en", english), ("de", german) })
        {
            var printed = await _place.Ask($"report x --out {language}.html --lang {language}");
            Assert.Equal((0, $"{language}.html\n", ""), (printed.ExitCode, printed.Output, printed.Error));
            MadeDesigns.AssertReport(_place.Text($"{language}.html"), language, question);
            Assert.Contains(language == "en" ? "<h2>The design" : "<h2>Der Entwurf", _place.Text($"{language}.html"), StringComparison.Ordinal);
        }

        if (!made.StartsWith("run", StringComparison.Ordinal))
            Assert.Equal(_place.Text("x/report.html"), _place.Text("en.html"));
    }

    [Fact]
    public async Task Report_RunInAnotherLanguage_HasFiguresInIt()
    {
        await _place.Ask("run karate-club --ticks 60 --out x --lang en --quiet");
        await _place.Ask("report x --out de.html --lang de");
        await _place.Ask("report x --out en.html --lang en");
        Assert.Contains("Welche Arten von Netzwerken gibt es, und wie viele?", _place.Text("de.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Which kinds of network are there, and how many?", _place.Text("de.html"), StringComparison.Ordinal);
        Assert.Contains("Which kinds of network are there, and how many?", _place.Text("en.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfARun_TellsItsDesign()
    {
        await _place.Ask("run karate-club --ticks 30 --out given --lang en --quiet --set eyeLevel=0.9");
        await _place.Ask("report given --out given.html --lang en");
        await _place.Ask("run four-networks --participants 40 --ticks 30 --out drawn --lang en --quiet --set tappers=0.5 --shock betrayal@20");
        await _place.Ask("report drawn --out drawn.html --lang de");
        Assert.All(["<h2>The design</h2>", "34 participants", "78, as given", "eyeLevel", "usually 0.5"], said => Assert.Contains(said, _place.Text("given.html"), StringComparison.Ordinal));
        Assert.All(
            ["<h2>Der Entwurf</h2>", "im Mittel 13 % Konkurrierende", "50 % Abschöpfende", ">0,5<", "(sonst 0)", ">nein<", "Was sonst anders ist", "die nächsten 10 auf einem Ring, und 10 % ", "Woche 20: "],
            said => Assert.Contains(said, _place.Text("drawn.html"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_RunWithoutJournalInAnotherLanguage_KeepsItsFiguresAndSaysSo()
    {
        await _place.Ask("run karate-club --ticks 60 --out x --lang en --quiet --no-journal");
        var printed = await _place.Ask("report x --lang de");
        Assert.Equal((0, "Die Abbildungen bleiben in ihrer Sprache: Es gibt kein Journal des Laufs, aus dem sie neu gezeichnet werden könnten.\n"), (printed.ExitCode, printed.Error));
    }

    [Theory]
    [InlineData("runs.csv", "")]
    [InlineData("manifest.json", "{ \"kind\": 3 }")]
    public async Task Report_DamagedFolder_IsRefusedInOneLine(string file, string text)
    {
        _place.Write("tiny.yaml", MadeDesigns.Tiny);
        await _place.Ask("experiment tiny.yaml --out x --quiet --no-figures --format csv");
        _place.Write("x/" + file, text);
        var printed = await _place.Ask("report x --lang en");
        Assert.Equal((2, ""), (printed.ExitCode, printed.Output));
        Assert.StartsWith("x", Assert.Single(printed.Problems), StringComparison.Ordinal);
        Assert.DoesNotContain("report.html", _place.Names("x"));
    }
}
