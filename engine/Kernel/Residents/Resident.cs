namespace CoCreation.Sim.Kernel;

/// <summary>
/// One inhabitant of the simulated world. Its step is a function of its state, its mail, the tick and its own keyed
/// chance alone; it reads no other resident and keeps no reference to a <see cref="Step"/> or its mail.
/// </summary>
public abstract class Resident(ResidentId id)
{
    /// <summary>Who this is.</summary>
    public ResidentId Id { get; } = id;

    /// <summary>Lives through one tick: reads the mail, changes the own state, posts letters.</summary>
    public abstract void TakeStep(Step step);

    /// <summary>Writes the whole state, except the id, in canonical fields: for the digest and for checkpoints.</summary>
    public abstract void Write(CanonWriter writer);
}
