using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Live;

/// <content>Which worlds are there.</content>
internal sealed partial class Stage
{
    private const int ManyParticipants = 2000;
    private const int MostChanges = 10_000;

    private int _revisions;

    /// <summary>Opens a world, paused in a week; what was open before is closed.</summary>
    public Task OpenAsync(RunSubject subject, ulong seed, int week) => DoAsync(async () =>
    {
        WatchedWorld world = WorldWith(subject, seed);
        WatchedWorld?[] before = _worlds;
        _worlds = [world, null];
        (IsPlaying, Week, Speed) = (false, 0, before[0]?.UsualSpeed == world.UsualSpeed ? Speed : world.UsualSpeed);
        await CloseAsync(before).ConfigureAwait(false);
        world.Start();
        await ReachAsync(Math.Clamp(week, 0, world.Weeks)).ConfigureAwait(false);
    });

    /// <summary>Opens a world beside the first, with its seed.</summary>
    public Task CompareAsync(RunSubject subject) => DoAsync(async () =>
    {
        await SetOtherAsync(WorldWith(subject, Watched(0).Seed)).ConfigureAwait(false);
        await ReachAsync(Week).ConfigureAwait(false);
    });

    public Task CloseOtherAsync() => DoAsync(() => SetOtherAsync(null));

    private WatchedWorld WorldWith(RunSubject subject, ulong seed)
    {
        WatchedWorld world = subject is ModelScenario model
            ? new ModelWorld(model, seed, this)
            : new LiveWorld((Scenario)subject, seed, Changed, subject.Participants > ManyParticipants ? IsFarAhead : _ => false);
        world.Revision = NextRevision();
        return world;
    }

    /// <summary>A number from which a world counts its changes; none that another has.</summary>
    private int NextRevision() => _revisions += MostChanges;
}
