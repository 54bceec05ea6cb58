namespace CoCreation.Sim.EndToEnd.Tests.Commands;

/// <summary>"why" asked wrongly: every mistake at once, and nothing is run.</summary>
public sealed class WhyRefusalTests(WhyRuns runs) : IClassFixture<WhyRuns>
{
    [Theory]
    [InlineData("why drowsy", "why: give either --network or --participant", "why: entweder --network oder --participant angeben")]
    [InlineData("why drowsy --participant 60", "--participant 60: allowed is a whole number from 0 to 59", "--participant 60: erlaubt ist eine ganze Zahl von 0 bis 59")]
    [InlineData("why drowsy --participant x", "--participant x: allowed is a whole number from 0 to 59", "--participant x: erlaubt ist eine ganze Zahl von 0 bis 59")]
    [InlineData("why drowsy --participant 3 --tick 51", "--tick 51: participant 3 decides in weeks 1 to 50", "--tick 51: Person 3 entscheidet in den Wochen 1 bis 50")]
    [InlineData("why drowsy --participant 3 --tick 0", "--tick 0: allowed is a whole number from 1 to 100000", "--tick 0: erlaubt ist eine ganze Zahl von 1 bis 100000")]
    [InlineData("why drowsy --participant", "--participant: a value is missing", "--participant: ein Wert fehlt")]
    [InlineData("why nowhere --participant 3", "nowhere: is not the folder of a run", "nowhere: ist kein Ordner eines Laufs")]
    public async Task Why_AskedWrongly_IsRefusedWithWhatIsAllowed(string commandLine, string english, string german)
    {
        var spoken = await runs.Place.Ask(commandLine + " --lang en");
        var gesprochen = await runs.Place.Ask(commandLine + " --lang de");
        Assert.Equal((2, english, ""), (spoken.ExitCode, Assert.Single(spoken.Problems), spoken.Output));
        Assert.Equal((2, german, ""), (gesprochen.ExitCode, Assert.Single(gesprochen.Problems), gesprochen.Output));
    }

    [Fact]
    public async Task Why_UnknownNetwork_NamesTheNearest()
    {
        var network = runs.Ended("drowsy", "tooFew");
        var founder = network.Split('@')[0];
        var printed = await runs.Place.Ask($"why drowsy --network {founder}@49 --lang en");
        Assert.Equal(2, printed.ExitCode);
        Assert.StartsWith($"--network {founder}@49: there is no network '{founder}@49' in this run; nearest: {founder}@", Assert.Single(printed.Problems), StringComparison.Ordinal);
        var founderOnly = await runs.Place.Ask($"why drowsy --network {founder} --lang de");
        Assert.Contains(network, Assert.Single(founderOnly.Problems), StringComparison.Ordinal);
        var nonsense = await runs.Place.Ask("why drowsy --network somewhere --lang en");
        Assert.Equal("--network somewhere: there is no network 'somewhere' in this run", Assert.Single(nonsense.Problems));
    }

    [Fact]
    public async Task Why_WeekInWhichTheNetworkDidNotLive_NamesItsWeeks()
    {
        var row = runs.Rows("drowsy/networks.csv").First(row => row["reason"] == "dormant");
        var printed = await runs.Place.Ask($"why drowsy --network {row["network"]} --tick {row["founded"]} --lang en");
        var first = int.Parse(row["founded"], System.Globalization.CultureInfo.InvariantCulture) + 1;
        Assert.Equal($"--tick {row["founded"]}: network {row["network"]} decides in weeks {first} to {row["ended"]}", Assert.Single(printed.Problems));
    }

    [Fact]
    public async Task Why_SeveralMistakes_AreToldAtOnce()
    {
        var printed = await runs.Place.Ask("why drowsy --network 1@51 --participant 3 --tick x --lang en");
        Assert.Equal(2, printed.ExitCode);
        Assert.Equal(["--network 1@51: give either --network or --participant", "--tick x: allowed is a whole number from 1 to 100000"], printed.Problems.Take(2));
        Assert.StartsWith("--network 1@51: there is no network '1@51' in this run", printed.Problems[2], StringComparison.Ordinal);
        var folder = await runs.Place.Ask("why nowhere --tick 0 --lang en");
        Assert.Equal(3, folder.Problems.Length);
    }

    [Fact]
    public async Task Why_RunWithoutJournal_SaysWhatToDo()
    {
        await runs.Place.Ask("run --participants 30 --ticks 10 --no-figures --no-journal --quiet --out without");
        var printed = await runs.Place.Ask("why without --participant 3 --lang de");
        Assert.Equal((2, "without: dieser Lauf hat kein Journal; er muss mit --force und ohne --no-journal noch einmal laufen"), (printed.ExitCode, Assert.Single(printed.Problems)));
    }
}
