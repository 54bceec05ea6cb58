namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class CrashTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_KilledOnItsWay_LeavesNoFileThatLooksWhole()
    {
        using (var process = _place.Start("run --ticks 100000 --out here --format both"))
        {
            while (!File.Exists(_place.At("here/network-ticks.csv.partial")) || new FileInfo(_place.At("here/network-ticks.csv.partial")).Length == 0)
                await Task.Delay(20);
            process.Kill();
            await process.WaitForExitAsync();
        }

        Assert.NotEmpty(_place.Names("here"));
        Assert.All(_place.Names("here"), name => Assert.Matches("[.]partial$|^journal[.]db", name));
        var printed = await _place.Ask("run --participants 30 --ticks 20 --out here --format parquet --no-figures --force");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.All(_place.Names("here"), name => Assert.False(name.EndsWith(".partial", StringComparison.Ordinal), name));
        Assert.Equal(11, _place.Names("here").Length);
    }
}
