namespace CoCreation.Sim.Kernel;

/// <summary>Immutable content that letters carry and residents may keep: a profile, a bulletin.</summary>
public abstract class Enclosure
{
    /// <summary>The hash of the content once it was asked for; 0 before. Two threads may both compute it: the value is the same.</summary>
    internal ulong KnownHash { get; set; }

    /// <summary>Which content this is; the model's closed list.</summary>
    public abstract byte Kind { get; }

    /// <summary>Writes the content in canonical fields.</summary>
    public abstract void Write(CanonWriter writer);
}
