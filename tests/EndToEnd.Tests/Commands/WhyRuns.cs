namespace CoCreation.Sim.EndToEnd.Tests.Commands;

/// <summary>Two small runs that tests ask why: in one, networks end of too few members or with their work done; in the other, asleep.</summary>
public sealed class WhyRuns : IAsyncLifetime
{
    private const string Short = "run --checkpoint-every 20 --no-figures --quiet --set found=0.05 ";

    public Workplace Place { get; } = new();

    public async Task InitializeAsync()
    {
        var busy = await Place.Ask(Short + "--participants 90 --ticks 90 --set renewal=0.2 --set scope=8 --set sanction=true --set sanctioned=4 --out busy");
        var drowsy = await Place.Ask(Short + "--participants 60 --ticks 50 --set idle=0.3 --set leaveMax=0 --out drowsy");
        Assert.Equal((0, 0), (busy.ExitCode, drowsy.ExitCode));
    }

    public Task DisposeAsync()
    {
        Place.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The rows of a table, each by the names of its columns.</summary>
    internal IEnumerable<Dictionary<string, string>> Rows(string path)
    {
        var lines = Place.Text(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var names = lines[0].Split(',');
        return lines.Skip(1).Select(line => names.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second));
    }

    /// <summary>The first network that ended for this reason.</summary>
    internal string Ended(string run, string reason) => Rows($"{run}/networks.csv").First(row => row["reason"] == reason)["network"];

    /// <summary>The first entry of the chronicle that is such an event.</summary>
    internal Dictionary<string, string> First(string run, string happening, string reason = "") => Rows($"{run}/chronicle.csv")
        .First(row => row["event"] == happening && (reason.Length == 0 || row["reason"] == reason) && int.Parse(row["tick"], System.Globalization.CultureInfo.InvariantCulture) > 30);
}
