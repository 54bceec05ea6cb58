namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class EndingTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_PlaceThatCannotBeWritten_EndsWith74AndOneLine()
    {
        _place.Write("file", "");
        var printed = await _place.Run("run --participants 30 --ticks 5 --out file/here");
        Assert.Equal((74, ""), (printed.ExitCode, printed.Output));
        Assert.StartsWith("cannot write to file/here: ", Assert.Single(printed.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ToldToEnd_FinishesTheWeekAndLeavesNothing()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = _place.Start("run --ticks 100000 --no-journal --out here");
        while (!_place.Names(".").Contains("here") || !_place.Names("here").Contains("chronicle.csv.partial"))
            await Task.Delay(20);
        await Task.Delay(500);
        using (var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(130, process.ExitCode);
        Assert.Matches("^stopped after week [0-9]+; [0-9]+ weeks were left. Nothing was written to here", error);
        Assert.Empty(_place.Names("."));
    }

    [Theory]
    [InlineData("--version", "cocreation 0.")]
    [InlineData("run --version", "cocreation 0.")]
    [InlineData("--help", "Eine Stadt von Beteiligten")]
    [InlineData("run --help", "Lässt ein Szenario laufen")]
    [InlineData("list", "Name ")]
    public async Task Asked_Anything_AnswersAndWritesNothing(string commandLine, string answer)
    {
        var printed = await _place.Run(commandLine, ("LC_ALL", "de_DE.UTF-8"));
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.StartsWith(answer, printed.Output, StringComparison.Ordinal);
        Assert.Empty(_place.Names("."));
    }
}
