using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What somebody remembers about one other participant.</summary>
internal struct Tie
{
    /// <summary>The other.</summary>
    public uint Other;

    /// <summary>Counter of good evidence.</summary>
    public double Alpha;

    /// <summary>Counter of bad evidence.</summary>
    public double Beta;

    /// <summary>Control over the other as a rival, in [0, 1].</summary>
    public double Control;

    /// <summary>Shares given minus received.</summary>
    public double Ledger;

    /// <summary>The other's profile as last seen.</summary>
    public Profile? Profile;

    /// <summary>The other declined the last time.</summary>
    public bool HasDeclined;

    /// <summary>The last answer to the other was to decline.</summary>
    public bool HasWithheld;

    /// <summary>The last benefit from the other was not positive.</summary>
    public bool HasDisappointed;

    public readonly double Trust => Alpha / (Alpha + Beta);

    public readonly double MemoryBeyond(Evidence stranger) =>
        Math.Abs(Alpha - stranger.Alpha) + Math.Abs(Beta - stranger.Beta) + (4 * Control);

    public readonly void Write(CanonWriter writer)
    {
        writer.Write(Other);
        writer.Write((byte)((HasDeclined ? 1 : 0) | (HasWithheld ? 2 : 0) | (HasDisappointed ? 4 : 0)));
        writer.Write(Alpha);
        writer.Write(Beta);
        writer.Write(Control);
        writer.Write(Ledger);
        writer.Write(Profile);
    }

    public static Tie Read(CanonReader reader)
    {
        uint other = reader.ReadUInt32();
        int flags = reader.ReadByte();
        return new Tie
        {
            Other = other,
            HasDeclined = (flags & 1) != 0,
            HasWithheld = (flags & 2) != 0,
            HasDisappointed = (flags & 4) != 0,
            Alpha = reader.ReadDouble(),
            Beta = reader.ReadDouble(),
            Control = reader.ReadDouble(),
            Ledger = reader.ReadDouble(),
            Profile = (Profile?)reader.ReadEnclosure(),
        };
    }
}
