namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class LanguageTests : IDisposable
{
    private const string Small = "run --participants 60 --ticks 60 --no-figures";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("--help", "Usage:", "Aufruf:")]
    [InlineData("run --help", "Arguments:", "Argumente:")]
    [InlineData("help runs delete", "Options:", "Optionen:")]
    [InlineData("list", "Which kinds of network live on", "Welche Netzwerke bleiben")]
    [InlineData("list", "introductory", "zum Einstieg")]
    [InlineData("describe karate-club", "What is different", "Was anders ist")]
    [InlineData("describe free-riders", "What do networks make as more people tap and give little?", "Was schaffen Netzwerke, wenn mehr Menschen abschöpfen und wenig geben?")]
    [InlineData("describe charter-rules", "What differs", "Was sich unterscheidet")]
    [InlineData("describe karate-club", "How many participants the world starts with", "Mit wie vielen Beteiligten die Welt beginnt")]
    [InlineData("runs", "There are no runs in runs.", "In runs gibt es keine Läufe.")]
    [InlineData("help", "Without a command", "Ohne Befehl")]
    [InlineData("--version", "behaviour", "Verhalten")]
    [InlineData(Small, "complaint network", "Jammernetzwerk")]
    public async Task Asked_InEitherLanguage_AnswersInIt(string commandLine, string english, string german)
    {
        var spoken = await _place.Ask(commandLine + " --lang en", ("LC_ALL", "de_DE.UTF-8"));
        var gesprochen = await _place.Ask(commandLine + " --lang=de");
        Assert.Equal((0, 0), (spoken.ExitCode, gesprochen.ExitCode));
        Assert.Contains(english, spoken.Output, StringComparison.Ordinal);
        Assert.Contains(german, gesprochen.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(german, spoken.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(english, gesprochen.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run four-netwrks", "four-netwrks: es gibt kein Szenario 'four-netwrks'; war four-networks gemeint?")]
    [InlineData("rnu", "rnu: es gibt keinen Befehl 'rnu'; war run gemeint?")]
    [InlineData("run --sed 7", "--sed: es gibt keine Option '--sed'; war --seed gemeint?")]
    [InlineData("run --set thret=0", "--set thret=0: es gibt keinen Parameter 'thret'; war threat gemeint?")]
    [InlineData("run --ticks 0", "--ticks 0: erlaubt ist eine ganze Zahl von 1 bis 100000")]
    [InlineData("run --pace 0", "--pace 0: erlaubt ist eine ganze Zahl von 1 bis 1000")]
    [InlineData("run --out", "--out: ein Wert fehlt")]
    [InlineData("run --ties nirgends.csv", "--ties nirgends.csv: es gibt keine solche Datei")]
    [InlineData("describe", "describe: ein Argument fehlt: SZENARIO|DATEI")]
    [InlineData("runs delte x", "delte: es gibt keinen Befehl 'delte'; war delete gemeint?")]
    [InlineData("runs delete x", "x: ist nicht der Ordner eines Laufs; nichts wurde gelöscht")]
    [InlineData("completion bsh", "bsh: erlaubt ist eines von bash, zsh, fish, pwsh; war bash gemeint?")]
    public async Task Refused_InGermany_IsToldInGerman(string commandLine, string problem)
    {
        var printed = await _place.Ask(commandLine, ("LC_ALL", ""), ("LC_MESSAGES", "de_AT.UTF-8"), ("LANG", "en_GB.UTF-8"));
        Assert.Equal((2, ""), (printed.ExitCode, printed.Output));
        Assert.Equal([problem], printed.Problems);
        Assert.Empty(_place.Names("."));
    }

    [Theory]
    [InlineData("--lang de list")]
    [InlineData("--lang=de list")]
    [InlineData("list --lang de")]
    [InlineData("list --lang:de")]
    public async Task Asked_LanguageAnywhere_IsUnderstood(string commandLine) =>
        Assert.StartsWith("Name ", (await _place.Ask(commandLine)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Refused_OtherLanguage_NamesThoseThereAre()
    {
        var printed = await _place.Ask("list --lang fr");
        Assert.Equal((2, "--lang fr: allowed is one of de, en\n"), (printed.ExitCode, printed.Error));
    }

    [Fact]
    public async Task Run_InGerman_HasCommasOnTheScreenAndPointsInFiles()
    {
        var printed = await _place.Ask(Small + " --lang de --out da");
        Assert.Matches("[0-9],[0-9] s", printed.Output);
        Assert.Matches("[0-9],[0-9]{3} ", printed.Output);
        Assert.DoesNotMatch("[0-9]\\.[0-9]", printed.Output);
        await _place.Ask(Small + " --lang en --out there");
        Assert.All(["ticks.csv", "networks.csv", "participants.csv", "ties.csv", "summary.json"], file => Assert.Equal(_place.Text($"there/{file}"), _place.Text($"da/{file}")));
    }

    [Fact]
    public async Task Run_PlaceThatCannotBeWritten_IsToldInGerman()
    {
        _place.Write("file", "");
        var printed = await _place.Ask("run --participants 30 --ticks 5 --out file/here --lang de");
        Assert.StartsWith("file/here lässt sich nicht schreiben: ", Assert.Single(printed.Problems), StringComparison.Ordinal);
    }
}
