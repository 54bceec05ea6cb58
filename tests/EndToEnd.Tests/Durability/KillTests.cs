using System.Globalization;
using CoCreation.Sim.EndToEnd.Tests.Commands;
using Xunit.Abstractions;

namespace CoCreation.Sim.EndToEnd.Tests.Durability;

/// <summary>
/// Processes that are really killed. COCREATION_KILLS says how many runs (default 6), COCREATION_KILL_SEED from which seed on the
/// points are drawn.
/// </summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Resume_AfterKillAtAnyPoint_EndsWithTheSameFiles()
    {
        var seed = Number("COCREATION_KILL_SEED", Random.Shared.Next());
        output.WriteLine($"seed {seed}");
        await new KilledRuns(_place, "").Kill(Number("COCREATION_KILLS", 6), seed, output.WriteLine);
    }

    internal static int Number(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
