using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class ProfileTests
{
    [Fact]
    public void Read_WhatWasWritten_IsTheProfile() =>
        Gen.Select(CompetenceTests.Any, Gen.Double[0.01, 9], Gen.Int[0, 520]).Sample((competence, standing, tick) =>
        {
            var writer = new CanonWriter(CanonUse.Keep);
            writer.Write(new Profile(competence, standing, tick));
            var reader = new CanonReader(Given.World("participants=10"), writer.Written.ToArray());
            var read = Assert.IsType<Profile>(reader.ReadEnclosure());

            Assert.Equal((competence, standing, tick), (read.Competence, read.Standing, read.Tick));
            Assert.True(reader.IsAtEnd);
        });

    [Fact]
    public void Profile_KnowledgeMovesLessThanItShows_StaysTheSameObject()
    {
        var world = Given.StillWorld(3);
        var participant = (Participant)world.Create(0, 0);
        var before = participant.Profile;
        Set(participant, 0, (before.Competence.LevelIn(0) + 0.3) / 64);
        new HandStep(world, 1).Take(participant);

        Assert.Same(before, participant.Profile);
    }

    [Fact]
    public void Profile_KnowledgeShows_IsNewAndCarriesItsTick()
    {
        var world = Given.StillWorld(3);
        var participant = (Participant)world.Create(0, 0);
        Set(participant, 0, 1);
        new HandStep(world, 5).Take(participant);

        Assert.Equal((5, 64), (participant.Profile.Tick, participant.Profile.Competence.LevelIn(0)));
    }

    [Fact]
    public void Profile_OfferAppearsWithinARoundedLevel_IsNew()
    {
        var world = Given.StillWorld(3);
        var participant = (Participant)world.Create(0, 0);
        Set(participant, 0, 0.5499);
        new HandStep(world, 1).Take(participant);
        Set(participant, 0, 0.5501);
        new HandStep(world, 2).Take(participant);

        Assert.Equal((2, 1), (participant.Profile.Tick, participant.Profile.Competence.Offers & 1));
    }

    private static void Set(Participant participant, int domain, double knowledge) => Inside.KnowledgeOf(participant)[domain] = knowledge;
}
