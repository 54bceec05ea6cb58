using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Scenarios;
using Spectre.Console;

namespace CoCreation.Sim.EndToEnd.Tests.Output;

public sealed class ProgressOfBatchTests
{
    [Theory]
    [InlineData(Language.English, "run 12500 of 50000   2.5 runs/s   ")]
    [InlineData(Language.German, "Lauf 12500 von 50000   2,5 Läufe/s   ")]
    public void Line_OnItsWay_TellsRunsAndSpeedOfThisProcess(Language language, string begin)
    {
        var line = Of(language).Line(new BatchProgress(12_500, 50_000, 2500, 0), 1000, 120);
        Assert.StartsWith(begin, line, StringComparison.Ordinal);
        Assert.EndsWith("======------------------", line, StringComparison.Ordinal);
        Assert.Contains("4 h 10 min", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_RunsThatFailed_AreTold()
    {
        Assert.Contains("   3 failed   ", Of(Language.English).Line(new BatchProgress(10, 20, 10, 3), 5, 120), StringComparison.Ordinal);
        Assert.DoesNotContain("failed", Of(Language.English).Line(new BatchProgress(10, 20, 10, 0), 5, 120), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_AnyWidthAndMoment_FitsInOne()
    {
        for (var width = 1; width < 140; width++)
        {
            Assert.InRange(Of(Language.German).Line(new BatchProgress(0, 1_000_000, 0, 0), 0, width).Length, 0, width);
            Assert.InRange(Of(Language.German).Line(new BatchProgress(7, 7, 7, 7), 1e6, width).Length, 0, width);
        }
    }

    private static ProgressOfBatch Of(Language language) => new(AnsiConsole.Console, Request, Texts.In(language));

    private static BatchRequest Request => new()
    {
        Folder = "x", Jobs = 1, MustResume = false, IsForced = false, IsDryRun = false, HasFigures = true, Format = TableFormat.Csv, IsQuiet = false, IsJson = false,
    };
}
