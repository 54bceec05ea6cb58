using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class NewcomersTests
{
    [Fact]
    public void ArrivalsAt_ShocksOneAfterTheOther_AreConsecutiveNumbers()
    {
        var world = World((5, ShockKind.Newcomers, null), (5, ShockKind.FreeRidersEnter, null), (9, ShockKind.Newcomers, 0.1), (12, ShockKind.Betrayal, null));

        Assert.Equal(new Arrivals(0, 100), world.ArrivalsAt(0));
        Assert.Equal(0u, world.ArrivalsAt(4).Count);
        Assert.Equal(new Arrivals(100, 50), world.ArrivalsAt(5));
        Assert.Equal(0u, world.ArrivalsAt(6).Count);
        Assert.Equal(new Arrivals(150, 10), world.ArrivalsAt(9));
        Assert.Equal(0u, world.ArrivalsAt(12).Count);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.004, 0)]
    [InlineData(0.005, 1)]
    [InlineData(2, 200)]
    public void ArrivalsAt_Strength_IsAShareOfTheStart(double strength, uint count) =>
        Assert.Equal(count, World((5, ShockKind.Newcomers, strength)).ArrivalsAt(5).Count);

    [Fact]
    public void Create_Newcomer_KnowsTenOthersWhoAreAlreadyThere()
    {
        var world = World((5, ShockKind.Newcomers, null), (9, ShockKind.Newcomers, null));
        foreach (var (number, tick, there) in new[] { (100u, 5, 100), (129u, 5, 100), (130u, 9, 130), (159u, 9, 130) })
        {
            var others = ((Participant)world.Create(number, tick)).Ties().ToArray();
            Assert.Equal(10, others.Select(tie => tie.Other).Distinct().Count());
            Assert.All(others, tie => Assert.InRange(tie.Other, 0u, (uint)there - 1));
            Assert.All(others, tie => Assert.InRange(tie.Trust, 0.3, 0.6));
        }
    }

    [Fact]
    public void Create_Newcomer_HasAProfileOfItsTick() =>
        Assert.Equal(5, ((Participant)World((5, ShockKind.Newcomers, null)).Create(100, 5)).Profile.Tick);

    [Fact]
    public void Create_NewcomersAndFreeRiders_ArePersonasByTheirShock()
    {
        var world = World((5, ShockKind.Newcomers, 0.3), (5, ShockKind.FreeRidersEnter, 0.2), (9, ShockKind.Newcomers, 0.1), (9, ShockKind.FreeRidersEnter, 0.1));

        Assert.Equal(
            [.. Enumerable.Range(130, 20), .. Enumerable.Range(160, 10)],
            Enumerable.Range(100, 70).Where(i => ((Participant)world.Create((uint)i, i < 150 ? 5 : 9)).Persona == Persona.Tapper));
    }

    [Fact]
    public void Run_NewcomersArrive_OthersLearnOfThemOnlyWhenTheyMeet()
    {
        var recorder = new Recorder(World((5, ShockKind.Newcomers, null)));
        _ = recorder.Until(4);
        HashSet<(uint, uint)> met = [];
        for (var tick = 5; tick <= 60; tick++)
        {
            var known = Known(recorder);
            Assert.True(tick > 5 || known.Count == 0);
            foreach (var letter in recorder.Posted.Where(letter => letter.Sender.IsParticipant && letter.Recipient.IsParticipant))
                met.Add((letter.Recipient.Participant, letter.Sender.Participant));
            foreach (var bulletin in recorder.Of(LetterKind.Bulletin))
                foreach (var member in ((Bulletin)bulletin.Enclosure!).Roster.Members)
                    met.Add((bulletin.Recipient.Participant, member.Participant));
            _ = recorder.Next();
            Assert.Subset(met, Known(recorder).ToHashSet());
        }

        Assert.NotEmpty(Known(recorder));
    }

    [Fact]
    public void Run_Newcomers_TakePartLikeOthers()
    {
        var recorder = new Recorder(World((5, ShockKind.Newcomers, null)));
        var before = recorder.Until(4).Totals.CountOf((int)Total.Participants);
        var after = recorder.Next().Totals.CountOf((int)Total.Participants);
        _ = recorder.Until(80);

        Assert.Equal((100, 130), (before, after));
        Assert.Contains(recorder.Participants, one => one.Id.Participant >= 100 && one.Memberships.Count > 0);
    }

    /// <summary>Who of the start has a tie to which newcomer.</summary>
    private static List<(uint, uint)> Known(Recorder recorder) =>
    [
        .. recorder.Participants.Where(one => one.Id.Participant < 100)
            .SelectMany(one => one.Ties(), (one, tie) => (one.Id.Participant, tie.Other)).Where(pair => pair.Other >= 100),
    ];

    private static CoCreationWorld World(params (int Tick, ShockKind Kind, double? Strength)[] shocks) => new(
        7, Given.Set("participants=100"), events: shocks.Select(shock => (shock.Tick, (Intervention)new Strike(shock.Kind, shock.Strength))));
}
