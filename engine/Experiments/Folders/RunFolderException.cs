using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>The place for results cannot be written: no permission, no space, another run at work there.</summary>
public sealed class RunFolderException : Exception
{
    /// <summary>A fault before anything was written.</summary>
    /// <param name="path">The folder, as it was given.</param>
    /// <param name="inner">What the system said.</param>
    public RunFolderException(string path, Exception inner)
        : this(path, inner, 0, 0)
    {
    }

    /// <summary>A fault while files were written.</summary>
    /// <param name="path">The folder, as it was given.</param>
    /// <param name="inner">What the system said.</param>
    /// <param name="bytesWritten">What the files of this run took before the fault; all of it is taken away again.</param>
    /// <param name="bytesNeeded">What was to be written next, at least; 0 where that was not known.</param>
    public RunFolderException(string path, Exception inner, long bytesWritten, long bytesNeeded)
        : this(TextOf(path, inner, bytesWritten, bytesNeeded), inner) =>
        (Path, BytesWritten, BytesNeeded) = (path, bytesWritten, bytesNeeded);

    private RunFolderException(Bilingual text, Exception inner)
        : base(text.English, inner) => (Path, Text) = ("", text);

    /// <summary>The folder, as it was given.</summary>
    public string Path { get; }

    /// <summary>What happened, as one line with path and bytes.</summary>
    public Bilingual Text { get; }

    /// <summary>What the files of this run took before the fault.</summary>
    public long BytesWritten { get; }

    /// <summary>What was to be written next, at least; 0 where that was not known.</summary>
    public long BytesNeeded { get; }

    private static Bilingual TextOf(string path, Exception inner, long written, long needed)
    {
        Bilingual reason = WriteFault.ReasonOf(inner);
        string english = needed > 0 ? $", at least {Shown(needed, "en-US")} more are needed" : "";
        string german = needed > 0 ? $", mindestens {Shown(needed, "de-DE")} weitere sind nötig" : "";
        return new(
            $"cannot write to {path}: {reason.English}; {Shown(written, "en-US")} bytes were written{english}",
            $"{path} lässt sich nicht schreiben: {reason.German}; {Shown(written, "de-DE")} Bytes wurden geschrieben{german}");
    }

    private static string Shown(long bytes, string culture) => bytes.ToString("N0", CultureInfo.GetCultureInfo(culture));
}
