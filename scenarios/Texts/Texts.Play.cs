namespace CoCreation.Sim.Scenarios;

/// <summary>What is said about the live page.</summary>
internal abstract partial class Texts
{
    public abstract string PlayCommand { get; }

    public abstract string PlayedArgument { get; }

    public abstract string PlaySeedOption { get; }

    public abstract string PagePortOption { get; }

    public abstract string NoBrowserOption { get; }

    public abstract string PageListenOption { get; }

    public abstract string TokenOption { get; }

    public abstract string TlsOption { get; }

    public abstract string ClassroomOption { get; }

    public abstract string AddressWord { get; }

    public abstract string TokenWord { get; }

    public abstract string NoPage { get; }

    public abstract string PlayEnds { get; }

    public abstract string NoRunToPlay { get; }

    public abstract string NoSuchFile { get; }

    public abstract string NoAddress { get; }

    public abstract string PortInUse { get; }

    public abstract string PlayedAt(string link);

    public abstract string WatchedAt(string link);

    public abstract string TokenTooShort(int least);

    public abstract string ListenNeeds(string token, string tls, string classroom);
}
