using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class CoCreationWorldTests
{
    private static readonly CoCreationWorld Default = Given.World();
    private static readonly Participant[] Start = [.. Enumerable.Range(0, 300).Select(i => (Participant)Default.Create((uint)i, 0))];

    [Fact]
    public void Create_Start_HasTheAcquaintancesOfTheRingAsTies()
    {
        var acquaintances = Acquaintances.Ring(300, 10, 0.1, 7);

        Assert.All(Start, participant => Assert.Equal(
            acquaintances.Of(participant.Id.Participant).ToArray(), participant.Ties().Select(tie => tie.Other)));
    }

    [Fact]
    public void AcquaintancesOf_Start_AreThoseOfTheTies() => Assert.All(Start, participant => Assert.Equal(
        participant.Ties().Select(tie => tie.Other), Default.AcquaintancesOf(participant.Id.Participant).ToArray()));

    [Fact]
    public void Create_Start_TrustIsTheSameBothWaysAndWithinItsRange()
    {
        var trust = Start.SelectMany(one => one.Ties(), (one, tie) => (one.Id.Participant, tie.Other, tie.Trust)).ToList();
        var byPair = trust.ToDictionary(tie => (tie.Participant, tie.Other), tie => tie.Trust);

        Assert.All(trust, tie => Assert.Equal(tie.Trust, byPair[(tie.Other, tie.Participant)]));
        Assert.All(trust, tie => Assert.InRange(tie.Trust, 0.3, 0.6));
        Assert.Equal(0.45, trust.Average(tie => tie.Trust), 5 * 0.3 / Math.Sqrt(12 * 1500));
        Assert.InRange(trust.Min(tie => tie.Trust), 0.3, 0.305);
        Assert.InRange(trust.Max(tie => tie.Trust), 0.595, 0.6);
    }

    [Fact]
    public void Create_Start_TiesBeginWithStrength4AndAnEmptyLedger() => Assert.All(Start, one => Assert.All(
        Inside.TiesOf(one).All.ToArray(),
        tie =>
        {
            Assert.Equal(4, tie.Alpha + tie.Beta, 1e-12);
            Assert.Equal((0.0, 0.0, false, false), (tie.Ledger, tie.Control, tie.HasDeclined, tie.HasWithheld));
        }));

    [Fact]
    public void Create_Start_BothKnowEachOthersProfile() => Assert.All(Start, one => Assert.All(
        Inside.TiesOf(one).All.ToArray(), tie => Assert.Equal(Start[tie.Other].Profile.Competence, tie.Competence)));

    [Fact]
    public void Create_Start_StrainIs0AndNobodyIsAMember() => Assert.All(Start, one =>
    {
        Assert.Equal(0, one.Strain);
        Assert.Empty(one.Memberships);
        Assert.Equal(0, one.Profile.Tick);
    });

    [Fact]
    public void Create_Start_ProfileShowsTheKnowledgeThatIsPractised() => Assert.All(Start, one => Assert.Equal(
        Competence.Of(Traits.KnowledgeOf(new Chance(7, 0, one.Id), 6), 0.55), one.Profile.Competence));

    [Fact]
    public void Create_Twice_IsTheSame() => Assert.Equal(
        Start.Select(one => new Digest().Of(one)), Enumerable.Range(0, 300).Select(i => new Digest().Of(Given.World().Create((uint)i, 0))));

    [Fact]
    public void Stranger_AnyWorld_IsTrustedThreeQuartersOfTrust0()
    {
        Assert.Equal(0.75 * 0.45, Default.Stranger.Trust, 1e-12);
        Assert.Equal(0.75 * 0.8, Given.World("trust0=0.8").Stranger.Trust, 1e-12);
    }

    [Fact]
    public void Create_TrustAtTheEdge_StaysWithin0And1()
    {
        foreach (var setting in new[] { "trust0=0", "trust0=1" })
            Assert.All(
                Enumerable.Range(0, 60).SelectMany(i => ((Participant)Given.World(setting, "participants=60").Create((uint)i, 0)).Ties()),
                tie => Assert.InRange(tie.Trust, 0, 1));
    }

    [Fact]
    public void Create_GivenTies_AreTheTies()
    {
        var world = new CoCreationWorld(7, Given.Set("participants=3"), Acquaintances.FromTies(3, [(0, 2)]));

        Assert.Equal([2u], ((Participant)world.Create(0, 0)).Ties().Select(tie => tie.Other));
        Assert.Empty(((Participant)world.Create(1, 0)).Ties());
    }

    [Fact]
    public void World_OtherNumberOfAcquaintedPeople_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new CoCreationWorld(7, Given.Set("participants=4"), Acquaintances.FromTies(3, [(0, 2)])));

    [Fact]
    public void World_EventsOutOfOrder_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        new CoCreationWorld(7, Parameters.Default, events: [(9, new Strike(ShockKind.EnemyGoes)), (8, new Strike(ShockKind.EnemyGoes))]));

    [Fact]
    public void AnswerForTheEnded_JoinAlone_IsAnsweredDissolved()
    {
        var join = new Letter { Sender = Given.P(3), Recipient = Given.N(1, 2), Kind = (byte)LetterKind.Join };

        Assert.Equal(
            new Letter { Recipient = Given.P(3), About = Given.N(1, 2), Kind = (byte)LetterKind.Dissolved }, Default.AnswerForTheEnded(join));
        foreach (var kind in Enum.GetValues<LetterKind>().Except([LetterKind.Join]))
            Assert.Null(Default.AnswerForTheEnded(join with { Kind = (byte)kind }));
    }

    [Fact]
    public void IsKeyParticipant_Share_IsThatManyWithMostAcquaintances()
    {
        var ring = Acquaintances.Ring(300, 10, 0.1, 7);
        var keys = Enumerable.Range(0, 310).Where(i => Default.IsKeyParticipant((uint)i, 0.05)).ToArray();
        var least = keys.Min(i => ring.Of((uint)i).Length);

        Assert.Equal(15, keys.Length);
        Assert.DoesNotContain(Enumerable.Range(0, 300).Except(keys), i => ring.Of((uint)i).Length > least);
        Assert.DoesNotContain(Enumerable.Range(0, 300), i => Default.IsKeyParticipant((uint)i, 0));
        Assert.Equal(300, Enumerable.Range(0, 310).Count(i => Default.IsKeyParticipant((uint)i, 1)));
    }

    [Fact]
    public void TotalNames_World_AreThoseOfTheTotals() => Assert.Equal(Enum.GetNames<Total>(), Default.TotalNames);

    [Fact]
    public void ReadEnclosure_UnknownKind_Fails() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Default.ReadEnclosure(99, new CanonReader(Default, default)));
}
