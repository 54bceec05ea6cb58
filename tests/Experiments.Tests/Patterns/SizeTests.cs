namespace CoCreation.Sim.Experiments.Tests.Patterns;

/// <summary>
/// Pattern 15 of the model description: size does not matter. The large worlds take most of the time, and vary least between seeds: where the
/// gate counts minutes they are run over fewer.
/// </summary>
public sealed class SizeTests
{
    [Fact]
    public async Task OutputAndNetworksPerParticipant_InWorldsOfManySizes_AreAlike()
    {
        (int Participants, int Seeds)[] sizes = [(100, 36), (300, PatternRuns.Seeds), (1000, Sample.Runs(4, PatternRuns.Seeds)), (3000, Sample.Runs(2, PatternRuns.Seeds))];
        List<double> outputs = [];
        List<double> networks = [];
        foreach ((int participants, int seeds) in sizes)
        {
            PooledSummary pool = await PatternRuns.OfSize(participants, seeds);
            outputs.Add(pool.Output / participants);
            networks.Add(pool.Formed / participants);
        }

        Assert.True(outputs.Max() <= 1.25 * outputs.Min(), $"output per participant {string.Join(" / ", outputs)}");
        Assert.True(networks.Max() <= 1.25 * networks.Min(), $"networks per participant {string.Join(" / ", networks)}");
    }
}
