namespace CoCreation.Sim.Model;

/// <summary>A profile with what it says at hand, so that a reader of many need not follow references.</summary>
internal readonly struct Shown(Profile profile)
{
    private readonly ulong _levels = profile.Competence.Levels;
    private readonly byte _offers = profile.Competence.Offers;

    public Profile Profile { get; } = profile;

    /// <summary>The tick in which it was published.</summary>
    public int Tick { get; } = profile.Tick;

    public double Standing { get; } = profile.Standing;

    public Competence Competence => new(_levels, _offers);
}
