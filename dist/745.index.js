export const id = 745;
export const ids = [745];
export const modules = {

/***/ 87745:
/***/ ((module) => {

/** What brain.js looks up in GPU.js while it loads. Only its GPU networks would use it, and Paceline has none. */
class GPU {
  constructor() {
    throw new Error("This is a stand-in for GPU.js: networks are trained on the CPU.");
  }
}

class Texture {}
class Input {}

module.exports = {
  GPU,
  Texture,
  Input,
  alias: (_name, source) => source,
  utils: { getMinifySafeName: (source) => source() },
};


/***/ })

};
