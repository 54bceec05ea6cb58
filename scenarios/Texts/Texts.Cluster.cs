namespace CoCreation.Sim.Scenarios;

/// <summary>What is said about clusters and their certificates.</summary>
internal abstract partial class Texts
{
    public abstract string ClusterCommand { get; }

    public abstract string ClusterInitCommand { get; }

    public abstract string CertificatesArgument { get; }

    public abstract string NodeWord { get; }

    public abstract string NodeOption { get; }

    public abstract string HostWord { get; }

    public abstract string HostOption { get; }

    public abstract string AuthorityMade(string folder);

    public abstract string NodeMade(string node);

    public abstract string NodesFollow(string command);

    public abstract string NodesMayFollow(string command);
}
