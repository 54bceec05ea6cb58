using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class GivenParticipantTests
{
    [Fact]
    public void Create_WhatIsGiven_HoldsAndMovesNoOtherDraw()
    {
        var parameters = Given.Set("participants=60", "rewiring=0");
        GivenParticipant[] given =
        [
            new(Persona.Seeker, [0.5, 0, 0, 0, 0, 1], 3), .. Enumerable.Range(0, 58).Select(_ => new GivenParticipant()), new(Persona.Tapper),
        ];
        var (plain, told) = (new CoCreationWorld(7, parameters), new CoCreationWorld(7, parameters, given: given));
        var first = Of(told, 0);

        Assert.Equal((Persona.Seeker, 3.0, Given.Competence(32, 0, 0, 0, 0, 64)), (first.Persona, first.Profile.Standing, first.Profile.Competence));
        Assert.Equal(Persona.Tapper, Of(told, 59).Persona);
        Assert.Equal(Of(plain, 59).Profile.Competence, Of(told, 59).Profile.Competence);
        Assert.All(Enumerable.Range(2, 9), i => Assert.Equal(Of(plain, (uint)i).Profile.Competence, Of(told, (uint)i).Profile.Competence));
        Assert.Equal(new Digest().Of(Of(plain, 30)), new Digest().Of(Of(told, 30)));
    }

    [Fact]
    public void World_OtherNumberOfPeople_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new CoCreationWorld(7, Given.Set("participants=12"), given: [new GivenParticipant()]));

    private static Participant Of(CoCreationWorld world, uint participant) => (Participant)world.Create(participant, 0);
}
