namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class FormatTests : IDisposable
{
    private const string Run = "run --participants 30 --ticks 20 --no-figures --lang en --out here ";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_AnotherFormat_ReplacesTheTablesAndNothingElse()
    {
        await _place.Ask(Run + "--format parquet");
        Assert.Equal(6, _place.Names("here").Count(name => name.EndsWith(".parquet", StringComparison.Ordinal)));
        Assert.Equal(["data-dictionary.csv"], _place.Names("here").Where(name => name.EndsWith(".csv", StringComparison.Ordinal)));
        var summary = _place.Text("here/summary.json");
        var printed = await _place.Ask(Run + "--format csv");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.DoesNotContain(_place.Names("here"), name => name.EndsWith(".parquet", StringComparison.Ordinal));
        Assert.Equal(7, _place.Names("here").Count(name => name.EndsWith(".csv", StringComparison.Ordinal)));
        Assert.Equal(summary, _place.Text("here/summary.json"));
    }

    [Fact]
    public async Task Run_WithSnapshots_IsNotTakenForOneWithout()
    {
        await _place.Ask(Run);
        var without = _place.Text("here/ties.csv");
        var printed = await _place.Ask(Run + "--snapshot-every 10");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Equal(["0", "10", "20"], _place.Text("here/ties.csv").TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(',')[0]).Distinct());
        Assert.Contains(without.Split('\n')[1], _place.Text("here/ties.csv"), StringComparison.Ordinal);
        Assert.NotEqual("", (await _place.Ask(Run + "--snapshot-every 10")).Error);
    }

    [Theory]
    [InlineData("--format xls", "--format xls: ")]
    [InlineData("--snapshot-every 0", "--snapshot-every 0: ")]
    [InlineData("--snapshot-every often", "--snapshot-every often: ")]
    public async Task Run_WrongValue_IsRefused(string option, string start)
    {
        var printed = await _place.Ask(Run + option);
        Assert.Equal(2, printed.ExitCode);
        Assert.StartsWith(start, Assert.Single(printed.Problems), StringComparison.Ordinal);
        Assert.Empty(_place.Names("."));
    }
}
