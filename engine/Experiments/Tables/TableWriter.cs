using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>Takes a table cell by cell, row by row; each cell of the kind that its column says.</summary>
internal abstract class TableWriter
{
    /// <summary>Adds a text; null leaves the cell empty.</summary>
    public abstract void Add(string? cell);

    /// <summary>Adds a number; null leaves the cell empty.</summary>
    public abstract void Add(double? number);

    /// <summary>Adds a whole number; null leaves the cell empty.</summary>
    public abstract void Add(long? number);

    /// <summary>Adds true or false; null leaves the cell empty.</summary>
    public abstract void Add(bool? answer);

    /// <summary>Adds a resident as a text: "17", "17@83".</summary>
    public virtual void Add(ResidentId id) => Add(id.ToString());

    /// <summary>Adds a text of "name=value;name=value"; empty without names.</summary>
    public virtual void Add(in Terms terms) => Add(terms.IsEmpty ? null : terms.ToString());

    /// <summary>Ends a row that is complete.</summary>
    public abstract void EndRow();

    /// <summary>Writes what is still held back. Nothing can be added afterwards.</summary>
    public abstract void Finish();
}
