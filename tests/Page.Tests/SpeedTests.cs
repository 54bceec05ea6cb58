using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Quiet;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace CoCreation.Sim.Page.Tests;

/// <summary>
/// How fast the page is, in a browser without graphics hardware: the best of three counts, as others may use the machine, and limits
/// stretched by how much slower it is than a quiet one. A browser and a world keep the processors of a small machine busy, so nothing runs beside it.
/// </summary>
[Collection(nameof(SpeedTests))]
[CollectionDefinition(nameof(SpeedTests), DisableParallelization = true)]
public sealed class SpeedTests(ITestOutputHelper output)
{
    private const int Tries = 3;
    private const int Weeks = 260;

    [Fact]
    public Task FirstFrame_AfterTheCommand_WithinFiveSeconds() => WithinAsync("first frame after", 5, async () =>
    {
        await using var open = await OpenPage.StartAsync("four-networks");
        return open.OpenAfter.TotalSeconds;
    });

    /// <summary>While the weeks ahead are computed on the same processors, and when the last one is there.</summary>
    [Theory]
    [InlineData(1000, 20)]
    [InlineData(5000, 5)]
    public Task Playing_DrawsFluently(int participants, double least) => WithinAsync(
        $"{participants} participants: a picture after", 1 / least, async () =>
        {
            await using var open = await OpenPage.StartAsync("own.yaml", scenario: World(participants));
            await open.Page.Keyboard.PressAsync("Escape");
            double early = await PlayAsync(open);
            await open.SeekAsync(Weeks);
            await open.SeekAsync(0);
            double late = await PlayAsync(open);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{early:F1} pictures a second while weeks are computed, {late:F1} afterwards"));
            return 1 / Math.Min(early, late);
        });

    [Fact]
    public Task StepBack_AtTwoThousand_WithinASecond() => WithinAsync("longest step back from week 200:", 1, async () =>
    {
        await using var open = await OpenPage.StartAsync("own.yaml", scenario: World(2000));
        double longest = 0;
        foreach (int week in (int[])[199, 147, 3, 120])
        {
            await open.SeekAsync(200);
            Stopwatch watch = Stopwatch.StartNew();
            await open.Page.GetByRole(AriaRole.Slider, new PageGetByRoleOptions { Name = "Week shown" }).FillAsync($"{week}");
            await Assertions.Expect(open.Page.GetByTestId("week")).ToContainTextAsync($" {week} ");
            longest = Math.Max(longest, watch.Elapsed.TotalSeconds);
        }

        return longest;
    });

    /// <summary>Pictures per second of a world that plays.</summary>
    private static async Task<double> PlayAsync(OpenPage open)
    {
        await open.Page.EvaluateAsync("() => document.activeElement.blur()");
        await open.Page.Keyboard.PressAsync("Space");
        await open.Page.WaitForTimeoutAsync(1000);
        return await open.FramesPerSecondAsync(4);
    }

    private async Task WithinAsync(string what, double most, Func<Task<double>> measure)
    {
        using var quiet = await QuietMachine.AwaitAsync();
        double best = double.MaxValue;
        for (int i = 0; i < Tries && best > most; i++)
        {
            (double seconds, double slowness) = await Slowness.AroundAsync(measure);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{what} {seconds:F3} s ({1 / seconds:F1} a second), on a machine {slowness:F2} times as slow as a quiet one"));
            best = Math.Min(best, seconds / slowness);
        }

        Assert.InRange(best, 0, most);
    }

    private static string World(int participants) =>
        $"name: own\nquestion: {{en: What happens?, de: Was geschieht?}}\nticks: {Weeks}\nparameters:\n  participants: {participants}\n";
}
