using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class InterventionTests
{
    private const int From = 50;

    [Fact]
    public void Change_Charter_HoldsInAllNetworksPresentAndFutureFromItsTick()
    {
        var recorder = new Recorder(World(new Change((Parameter.EyeLevel, 1), (Parameter.SizeCap, 7))));
        _ = recorder.Until(From - 1);
        Assert.All(recorder.Networks, network => Assert.Equal(Given.Defaults.Charter, network.Charter));
        Assert.NotEmpty(recorder.Networks);
        for (var tick = From; tick < From + 30; tick++)
        {
            _ = recorder.Next();
            Assert.All(recorder.Networks, network => Assert.Equal((1.0, 7, 0.6), (network.Charter.EyeLevel, network.Charter.SizeCap, network.Charter.Renewal)));
        }

        Assert.Contains(recorder.Networks, network => network.Id.Born > From + 1);
    }

    [Fact]
    public void Change_Charter_IsInTheBulletinsOfItsTick()
    {
        var recorder = new Recorder(World(new Change((Parameter.Commitment, 1))));
        _ = recorder.Until(From - 1);
        Assert.All(recorder.Of(LetterKind.Bulletin), letter => Assert.Equal(0.2, ((Bulletin)letter.Enclosure!).Charter.Commitment));
        _ = recorder.Next();

        Assert.All(recorder.Of(LetterKind.Bulletin), letter => Assert.Equal(1, ((Bulletin)letter.Enclosure!).Charter.Commitment));
        Assert.NotEmpty(recorder.Of(LetterKind.Bulletin));
    }

    [Fact]
    public void Change_LiveParameter_HoldsFromItsTick()
    {
        var recorder = new Recorder(World(new Change((Parameter.Found, 0))));
        long before = 0;
        for (var tick = 0; tick < From; tick++)
            before += recorder.Next().Totals.CountOf((int)Total.Founded);
        Assert.True(before > 0);
        for (var tick = From; tick < From + 40; tick++)
            Assert.Equal(0, recorder.Next().Totals.CountOf((int)Total.Founded));
    }

    [Fact]
    public void Change_AddedLive_IsAsIfItHadBeenPlanned()
    {
        var planned = new ReferenceRun(World(new Change((Parameter.Threat, 0))));
        var world = new CoCreationWorld(7, Given.Set("participants=60"));
        var live = new ReferenceRun(world);
        for (var tick = 0; tick < From + 20; tick++)
        {
            if (tick == From)
                world.Timeline.Add(From, new Change((Parameter.Threat, 0)));
            Assert.Equal(planned.Next().Digest, live.Next().Digest);
        }
    }

    private static CoCreationWorld World(Change change) => new(7, Given.Set("participants=60"), events: [(From, change)]);
}
