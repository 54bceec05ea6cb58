using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Comparison;

public sealed class PairedParticipantTests
{
    private static readonly ParticipantFate One = new()
    {
        Id = 3, Label = null, Arrived = 0, Persona = Persona.Seeker, Networks = ["1@9", "2@4"], IsGone = false, Phoenixes = 1,
        Knowledge = 0.5, Ties = 6, Strain = 0.1,
    };

    [Fact]
    public void Change_OtherOrderOfJoiningOrOtherDegrees_IsTheSameFate() =>
        Assert.Equal(FateChange.Same, new PairedParticipant(
            One, One with { Networks = ["2@4", "1@9"], Knowledge = 0.6, Ties = 7, Strain = 0 }).Change);

    [Fact]
    public void Of_OtherCourses_AreCountedByWhatIsOther()
    {
        ParticipantFate[] others = [One, One with { Networks = ["1@9"] }, One with { Phoenixes = 2, Networks = [] }, One with { IsGone = true }];
        var fates = ParticipantFates.Of(others.Select(other => new PairedParticipant(One, other)));
        Assert.Equal((1, 3, 0, 0), (fates.Same, fates.Other, fates.OnlyInA, fates.OnlyInB));
        Assert.Equal((2, 1, 1), (fates.OtherNetworks, fates.OtherPhoenixes, fates.GoneInOne));
        Assert.Equal(0, fates.Knowledge.Difference);
    }

    [Fact]
    public void Of_ParticipantInOneRunOnly_IsApart()
    {
        var pairs = PairedParticipant.Of([One], [One with { Id = 9, Arrived = 40 }, One]);
        Assert.Equal([FateChange.Same, FateChange.OnlyInB], pairs.Select(pair => pair.Change));
        var fates = ParticipantFates.Of([new PairedParticipant(One, null)]);
        Assert.Equal((1, null), (fates.OnlyInA, fates.Knowledge.A));
    }
}
