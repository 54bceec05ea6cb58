using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>Worlds in which one thing that the theory rests on is taken away.</summary>
public sealed class NullModelTests
{
    private const int Ticks = 150;

    [Theory]
    [InlineData("shuffledMotives=true")]
    [InlineData("randomActivity=true")]
    [InlineData("competitorTrustModel=fixed")]
    [InlineData("trustModel=fixed")]
    public void Digest_OfAnyNullModel_IsTheSameOnAHostileHost(string setting)
    {
        CoCreationWorld World() => Given.World("participants=40", "found=0.1", setting);
        var (plain, hostile) = (new ReferenceRun(World()), new HostileRun(World(), malice: 3));
        for (var tick = 0; tick <= 40; tick++)
            Assert.Equal(plain.Next().Digest, hostile.Next().Digest);
    }

    [Fact]
    public void ShuffledMotives_AWorldOfLamenters_TalksAsBefore_AMixedOneLosesItsTypes()
    {
        var (plain, shuffled) = (Typed("participants=200"), Typed("participants=200", "shuffledMotives=true"));

        Assert.True(shuffled.Loose > plain.Loose + 0.1, $"{plain} {shuffled}");
    }

    [Fact]
    public void RandomActivity_EveryActivity_IsAboutAsFrequent()
    {
        var recorder = new Recorder(Given.World("participants=200", "randomActivity=true"));
        var totals = recorder.Until(Ticks).Totals;
        var acts = totals.CountOf((int)Total.Acts);

        Assert.InRange((double)totals.CountOf((int)Total.Talk) / acts, 0.15, 0.35);
        Assert.InRange((double)totals.CountOf((int)Total.Work) / acts, 0.15, 0.35);
    }

    [Fact]
    public void TrustModel_FixedForOnePersona_ChangesNoTrustOfThatPersonaAlone()
    {
        var recorder = new Recorder(Given.World("participants=60", "found=0.1", "seekerTrustModel=fixed"));
        _ = recorder.Until(0);
        var before = Trusts(recorder);
        _ = recorder.Until(60);
        var after = Trusts(recorder);

        Assert.All(before, tie => Assert.True(tie.Key.Persona != Persona.Seeker || !after.TryGetValue(tie.Key, out var trust) || trust == tie.Value));
        Assert.Contains(before, tie => tie.Key.Persona != Persona.Seeker && after.TryGetValue(tie.Key, out var trust) && trust != tie.Value);
    }

    private static Dictionary<(Persona Persona, ResidentId One, uint Other), double> Trusts(Recorder recorder) => recorder.Participants
        .SelectMany(one => one.Ties().Select(tie => (Key: (one.Persona, one.Id, tie.Other), tie.Trust)))
        .ToDictionary(tie => tie.Key, tie => tie.Trust);

    /// <summary>Shares of network-weeks.</summary>
    private static (double Loose, double Lament) Typed(params IEnumerable<string> settings)
    {
        var recorder = new Recorder(Given.World([.. settings]));
        var counts = new double[6];
        for (var tick = 0; tick <= Ticks; tick++)
        {
            var totals = recorder.Next().Totals;
            for (var type = 0; type < 6; type++)
                counts[type] += totals.CountOf((int)Total.Competition + type);
        }

        return (counts[4] / counts.Sum(), counts[2] / counts.Sum());
    }
}
