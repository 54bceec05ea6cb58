namespace CoCreation.Sim.Experiments;

/// <summary>The place for results cannot be written: no permission, no space, another run at work there.</summary>
/// <param name="path">The folder, as it was given.</param>
/// <param name="inner">What the system said.</param>
public sealed class RunFolderException(string path, Exception inner) : Exception($"cannot write to {path}: {inner.Message}", inner)
{
    /// <summary>The folder, as it was given.</summary>
    public string Path { get; } = path;
}
