using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>Frequencies over 20,000 participants of seed 7; tolerances of 5 standard errors.</summary>
public sealed class TraitsTests
{
    private const int Count = 20_000;
    private static readonly Traits[] Default = Population(Parameters.Default);

    [Fact]
    public void Motives_AnyPersona_AddUpTo1() => Assert.All(Default.Concat(Population(Given.Set("tappers=1"))), traits =>
    {
        double[] motives = MotivesOf(traits);
        Assert.Equal(1, motives.Sum(), 1e-12);
        Assert.All(motives, motive => Assert.InRange(motive, 0, 1));
    });

    [Fact]
    public void Motives_OwnAndOthers_AreDirichlet()
    {
        double[] own = [.. Default.Select(traits => MotivesOf(traits)[(int)traits.Persona])];
        const double Sum = 6 + (3 * 0.7);
        const double Mean = 6 / Sum;

        AssertMean(Mean, own, Math.Sqrt(Mean * (1 - Mean) / (Sum + 1)));
        AssertMean(0.7 / Sum, [.. Default.Select(traits => MotivesOf(traits)[((int)traits.Persona + 1) % 4])], 0.2);
    }

    [Fact]
    public void Motives_Tapper_AreFixed() =>
        Assert.All(Population(Given.Set("tappers=1")), traits => Assert.Equal([0.1, 0.85, 0.05, 0], MotivesOf(traits)));

    [Fact]
    public void Persona_Defaults_AreAQuarterEachAndNoTappers()
    {
        foreach (var persona in Enum.GetValues<Persona>())
            AssertShare(persona == Persona.Tapper ? 0 : 0.25, Default, traits => traits.Persona == persona);
    }

    [Fact]
    public void Persona_TappersAndWeights_AreAsSet()
    {
        var population = Population(Given.Set("tappers=0.4", "competitors=0.1", "seekers=0.3", "lamenters=0", "coCreators=0.6"));
        foreach (var (persona, share) in new[] { (Persona.Tapper, 0.4), (Persona.Competitor, 0.06), (Persona.Seeker, 0.18), (Persona.Lamenter, 0), (Persona.CoCreator, 0.36) })
            AssertShare(share, population, traits => traits.Persona == persona);
    }

    [Theory]
    [InlineData(Persona.Competitor, "hoarding")]
    [InlineData(Persona.Seeker, "reciprocal")]
    [InlineData(Persona.Lamenter, "generous")]
    [InlineData(Persona.CoCreator, "trustGated")]
    internal void Policy_Persona_IsItsOwnForSevenOutOfTenElseOneOfEight(Persona persona, string own)
    {
        var ofPersona = Default.Where(traits => traits.Persona == persona).ToArray();
        for (var i = 0; i < SharingPolicy.All.Count; i++)
        {
            var other = i < 8 ? 0.3 / 8 : 0;
            AssertShare(SharingPolicy.Names[i] == own ? 0.7 + other : other, ofPersona, traits => traits.Policy == i);
        }
    }

    [Fact]
    public void Policy_Tapper_IsTapping() =>
        Assert.All(Population(Given.Set("tappers=1")), traits => Assert.Equal("tapping", SharingPolicy.Names[traits.Policy]));

    [Fact]
    public void Policy_SetForAPersona_IsThat() =>
        Assert.All(
            Population(Given.Set("seekers=1", "competitors=0", "lamenters=0", "coCreators=0", "otherSharing=0", "seekerSharing=pavlov")),
            traits => Assert.Equal((Persona.Seeker, "pavlov"), (traits.Persona, SharingPolicy.Names[traits.Policy])));

    [Fact]
    public void Standing_Default_IsLognormalWithDeviation07()
    {
        double[] logs = [.. Default.Select(traits => Math.Log(traits.Standing))];

        AssertMean(0, logs, 0.7);
        AssertMean(0.49, [.. logs.Select(log => log * log)], 0.49 * Math.Sqrt(2));
    }

    [Fact]
    public void Exposure_Default_IsUniform()
    {
        AssertMean(0.5, [.. Default.Select(traits => traits.Exposure)], Math.Sqrt(1.0 / 12));
        AssertShare(0.1, Default, traits => traits.Exposure < 0.1);
    }

    [Fact]
    public void KnowledgeOf_SixDomains_IsLittleAndTwoDrawsOfMuch()
    {
        double[][] all = [.. Enumerable.Range(0, Count).Select(i => Traits.KnowledgeOf(ChanceOf(i), 6))];
        double[] little = [.. all.SelectMany(knowledge => knowledge).Where(k => k < 0.4)];
        double[] much = [.. all.SelectMany(knowledge => knowledge).Where(k => k > 0.4)];

        Assert.All(little, k => Assert.InRange(k, 0, 0.15));
        Assert.All(much, k => Assert.InRange(k, 0.5, 0.9));
        AssertMean(0.075, little, 0.15 * Math.Sqrt(1.0 / 12));
        AssertMean(0.7, much, 0.4 * Math.Sqrt(1.0 / 12));
        AssertShare(1.0 / 6, all, knowledge => knowledge.Count(k => k > 0.4) == 1);
        AssertShare(5.0 / 6, all, knowledge => knowledge.Count(k => k > 0.4) == 2);
    }

    [Fact]
    public void Of_OtherParametersForOneTrait_LeavesTheOthersAsTheyWere()
    {
        var others = Population(Given.Set("standingSpread=1.5", "otherSharing=0.9"));
        for (var i = 0; i < Count; i += 50)
        {
            Assert.Equal(MotivesOf(Default[i]), MotivesOf(others[i]));
            Assert.Equal((Default[i].Persona, Default[i].Exposure), (others[i].Persona, others[i].Exposure));
            Assert.Equal(Math.Log(Default[i].Standing) / 0.7, Math.Log(others[i].Standing) / 1.5, 1e-9);
        }
    }

    private static Traits[] Population(Parameters parameters) => [.. Enumerable.Range(0, Count).Select(i => Traits.Of(ChanceOf(i), parameters, new GivenParticipant()))];

    private static Chance ChanceOf(int i) => new(7, 0, Given.P((uint)i));

    private static double[] MotivesOf(Traits traits) => [traits.Motives[0], traits.Motives[1], traits.Motives[2], traits.Motives[3]];

    private static void AssertMean(double expected, double[] values, double deviation) =>
        Assert.Equal(expected, values.Average(), 5 * deviation / Math.Sqrt(values.Length));

    private static void AssertShare<T>(double expected, T[] all, Func<T, bool> has) =>
        Assert.Equal(expected, (double)all.Count(has) / all.Length, (5 * Math.Sqrt(expected * (1 - expected) / all.Length)) + 1e-12);
}
